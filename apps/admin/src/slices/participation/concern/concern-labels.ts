import {
  circumstanceKinds,
  claimStates,
  concernSeverities,
  concernStates,
  extensionReasons,
} from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type {
  CircumstanceKind,
  ClaimState,
  ConcernCategory,
  ConcernSeverity,
  ConcernState,
  ExtensionReason,
} from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

export const concernCategoryLabels: Record<ConcernCategory, string> = {
  ATTENDANCE: 'Attendance',
  PROGRESS: 'Progress',
  WELLBEING: 'Wellbeing',
  WORKLOAD: 'Workload',
  RELEASE: 'Release from school',
  OTHER: 'Other',
}

export const concernSeverityLooks: Record<ConcernSeverity, Look> = {
  LOW: { label: 'Low', icon: 'i-lucide-eye', tone: 'neutral', meaning: meaningOf(concernSeverities, 'LOW') },
  MEDIUM: {
    label: 'Medium',
    icon: 'i-lucide-flag',
    tone: 'warning',
    meaning: meaningOf(concernSeverities, 'MEDIUM'),
  },
  HIGH: {
    label: 'High',
    icon: 'i-lucide-triangle-alert',
    tone: 'error',
    meaning: meaningOf(concernSeverities, 'HIGH'),
  },
}

const concernLook = (state: ConcernState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(concernStates, state),
})

export const concernLooks: Record<ConcernState, Look> = {
  OPEN: concernLook('OPEN', 'Open', 'i-lucide-circle-dot', 'error'),
  IN_PROGRESS: concernLook('IN_PROGRESS', 'In progress', 'i-lucide-loader', 'warning'),
  RESOLVED: concernLook('RESOLVED', 'Resolved', 'i-lucide-check', 'success'),
}

const claimLook = (state: ClaimState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(claimStates, state),
})

export const claimLooks: Record<ClaimState, Look> = {
  SUBMITTED: claimLook('SUBMITTED', 'Submitted', 'i-lucide-inbox', 'info'),
  EVIDENCE_REQUIRED: claimLook('EVIDENCE_REQUIRED', 'Proof needed', 'i-lucide-file-question-mark', 'warning'),
  APPROVED: claimLook('APPROVED', 'Approved', 'i-lucide-check', 'success'),
  REJECTED: claimLook('REJECTED', 'Rejected', 'i-lucide-x', 'error'),
}

export const extensionReasonLabels: Record<ExtensionReason, string> = {
  ILLNESS: 'Illness',
  BEREAVEMENT: 'Bereavement',
  CARING: 'Caring',
  SCHOOL_PRESSURE: 'Pressure at school',
  TECHNICAL: 'Technical failure',
  OTHER: 'Other',
}

export const extensionReasonMeaning = (reason: ExtensionReason): string => meaningOf(extensionReasons, reason)

export const circumstanceLabels: Record<CircumstanceKind, string> = {
  ILLNESS: 'Illness',
  BEREAVEMENT: 'Bereavement',
  CARING: 'Caring',
  DISABILITY_RELATED: 'Related to a disability',
  PARENTAL_LEAVE: 'Parental leave',
  EMPLOYMENT: 'Change of post',
  TECHNICAL: 'Technical failure',
  OTHER: 'Other',
}

export const circumstanceMeaning = (kind: CircumstanceKind): string => meaningOf(circumstanceKinds, kind)
