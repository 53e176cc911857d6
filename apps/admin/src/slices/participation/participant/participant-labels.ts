import { deadlineReasons, participantStates } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { DeadlineReason, ParticipantState } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

/** How a word of an enumeration is shown. */
export interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning?: string
}

const look = (state: ParticipantState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(participantStates, state),
})

export const participantLooks: Record<ParticipantState, Look> = {
  REGISTERED: look('REGISTERED', 'Registered', 'i-lucide-clipboard-check', 'info'),
  ACTIVE: look('ACTIVE', 'Active', 'i-lucide-play', 'primary'),
  INTERRUPTED: look('INTERRUPTED', 'Interrupted', 'i-lucide-pause', 'warning'),
  COMPLETED: look('COMPLETED', 'Completed', 'i-lucide-award', 'success'),
  WITHDRAWN: look('WITHDRAWN', 'Withdrawn', 'i-lucide-log-out', 'neutral'),
  DISCONTINUED: look('DISCONTINUED', 'Discontinued', 'i-lucide-ban', 'error'),
}

/** Why there is a statutory deadline or none, short enough for a table. */
export const deadlineReasonLabels: Record<DeadlineReason, string> = {
  THIRD_ANNIVERSARY: 'Third anniversary',
  APPOINTED_BEFORE_REGULATIONS: 'Before the rules',
  PREVIOUSLY_SENCO: 'SENCO before',
  SETTING_NOT_COVERED: 'Setting not covered',
  NEVER_APPOINTED: 'Not a SENCO',
}

/** The same as a sentence. */
export const deadlineReasonMeaning = (reason: DeadlineReason): string => meaningOf(deadlineReasons, reason)
