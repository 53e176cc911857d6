import {
  applicationStates,
  decisionReasons,
  documentKinds,
  documentStatuses,
  eligibilityRoutes,
  inductionStatuses,
  sencoRoles,
} from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type {
  ApplicationState,
  DecisionReason,
  DocumentKind,
  DocumentStatus,
  EligibilityRoute,
  EnglishEvidenceKind,
  InductionStatus,
  SencoRole,
} from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

const look = (state: ApplicationState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(applicationStates, state),
})

export const applicationLooks: Record<ApplicationState, Look> = {
  DRAFT: look('DRAFT', 'Draft', 'i-lucide-pencil-line', 'neutral'),
  SUBMITTED: look('SUBMITTED', 'Submitted', 'i-lucide-inbox', 'info'),
  UNDER_REVIEW: look('UNDER_REVIEW', 'Under review', 'i-lucide-eye', 'info'),
  INFORMATION_REQUESTED: look(
    'INFORMATION_REQUESTED',
    'Information requested',
    'i-lucide-message-circle-question-mark',
    'warning',
  ),
  WAITLISTED: look('WAITLISTED', 'Waiting list', 'i-lucide-hourglass', 'warning'),
  OFFERED: look('OFFERED', 'Offered', 'i-lucide-mail', 'primary'),
  PENDING_CONDITIONS: look('PENDING_CONDITIONS', 'Conditions pending', 'i-lucide-list-todo', 'warning'),
  ACCEPTED: look('ACCEPTED', 'Accepted', 'i-lucide-thumbs-up', 'success'),
  REGISTERED: look('REGISTERED', 'Registered', 'i-lucide-clipboard-check', 'success'),
  REJECTED: look('REJECTED', 'Rejected', 'i-lucide-x', 'error'),
  DECLINED: look('DECLINED', 'Declined', 'i-lucide-thumbs-down', 'neutral'),
  LAPSED: look('LAPSED', 'Lapsed', 'i-lucide-timer-off', 'neutral'),
  CONDITIONS_NOT_MET: look('CONDITIONS_NOT_MET', 'Conditions not met', 'i-lucide-list-x', 'error'),
  WITHDRAWN: look('WITHDRAWN', 'Withdrawn', 'i-lucide-log-out', 'neutral'),
}

export const decisionReasonMeaning = (reason: DecisionReason): string => meaningOf(decisionReasons, reason)

export const documentKindLabels: Record<DocumentKind, string> = {
  HIGHEST_QUALIFICATION: 'Highest qualification',
  TEACHER_STATUS: 'Teacher status',
  INDUCTION: 'Induction',
  NAME_CHANGE: 'Change of name',
  ENGLISH_LANGUAGE: 'English language',
  ENIC_STATEMENT: 'UK ENIC statement',
  HEADTEACHER_SUPPORT: 'Headteacher’s support',
}

export const documentKindMeaning = (kind: DocumentKind): string => meaningOf(documentKinds, kind)

const documentLook = (status: DocumentStatus, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(documentStatuses, status),
})

export const documentLooks: Record<DocumentStatus, Look> = {
  REQUESTED: documentLook('REQUESTED', 'Requested', 'i-lucide-hourglass', 'warning'),
  RECEIVED: documentLook('RECEIVED', 'Received', 'i-lucide-inbox', 'info'),
  VERIFIED: documentLook('VERIFIED', 'Verified', 'i-lucide-check', 'success'),
  REFUSED: documentLook('REFUSED', 'Refused', 'i-lucide-x', 'error'),
}

export const routeLabels: Record<EligibilityRoute, string> = {
  SENCO: 'SENCO in post',
  EARLY_YEARS: 'Early years',
  EXPERIENCED_SENCO: 'Experienced SENCO',
  NOT_IN_ROLE: 'Not in the post',
  INCLUSIVE_EDUCATION: 'Inclusive education',
}

export const routeMeaning = (route: EligibilityRoute): string => meaningOf(eligibilityRoutes, route)

export const inductionLabels: Record<InductionStatus, string> = {
  PASSED: 'Passed',
  EXEMPT: 'Exempt',
  IN_PROGRESS: 'In progress',
  NOT_REQUIRED: 'Not required',
}

export const inductionMeaning = (status: InductionStatus): string => meaningOf(inductionStatuses, status)

export const sencoRoleLabels: Record<SencoRole, string> = {
  SENCO: 'SENCO',
  DEPUTY_SENCO: 'Deputy SENCO',
  ASPIRING_SENCO: 'Aspiring SENCO',
}

export const sencoRoleMeaning = (role: SencoRole): string => meaningOf(sencoRoles, role)

export const englishKindLabels: Record<EnglishEvidenceKind, string> = {
  IELTS: 'IELTS',
  APPROVED_EQUIVALENT: 'Approved equivalent',
}
