import {
  deadlineOutlooks,
  exitReasons,
  feePayers,
  releaseAgreementStates,
  type DeadlineOutlook,
} from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { AgeBand, ExitReason, FeePayer, ReleaseAgreementState, TutorKind } from '@/gql/graphql.ts'
import type { Look } from '../participant-labels.ts'

const agreement = (state: ReleaseAgreementState, label: string, icon: string, tone: Look['tone']): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(releaseAgreementStates, state),
})

export const agreementLooks: Record<ReleaseAgreementState, Look> = {
  DRAFT: agreement('DRAFT', 'Draft', 'i-lucide-pencil-line', 'neutral'),
  SENT: agreement('SENT', 'Sent', 'i-lucide-mail', 'info'),
  SIGNED: agreement('SIGNED', 'Signed', 'i-lucide-check', 'success'),
  DECLINED: agreement('DECLINED', 'Declined', 'i-lucide-x', 'error'),
  REVOKED: agreement('REVOKED', 'Revoked', 'i-lucide-undo-2', 'warning'),
}

export const ageBandLabels: Record<AgeBand, string> = {
  UNDER_25: 'Under 25',
  FROM_25_TO_34: '25 to 34',
  FROM_35_TO_44: '35 to 44',
  FROM_45_TO_54: '45 to 54',
  FROM_55: '55 and over',
}

export const payerLabels: Record<FeePayer, string> = {
  SCHOOL: 'School',
  PARTICIPANT: 'Participant',
  OTHER: 'Somebody else',
}

export const payerMeaning = (payer: FeePayer): string => meaningOf(feePayers, payer)

export const tutorKindLabels: Record<TutorKind, string> = {
  LOCAL: 'Local tutor',
  UNIVERSITY: 'University tutor',
}

export const exitReasonMeaning = (reason: ExitReason): string => meaningOf(exitReasons, reason)

/** What the boards ahead mean for the deadline, as a sentence. */
export const outlookMeaning = (outlook: DeadlineOutlook): string =>
  deadlineOutlooks.values[outlook].description
