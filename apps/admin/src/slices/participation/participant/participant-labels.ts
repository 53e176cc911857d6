import { deadlineReasons } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import { participantLooks as looks, type StateLook } from '@/app/states.ts'
import type { DeadlineReason, ParticipantState } from '@/gql/graphql.ts'

/** How a word of an enumeration is shown. */
export type Look = Pick<StateLook, 'label' | 'icon' | 'tone'> & Partial<Pick<StateLook, 'meaning'>>

/** How each state is shown, by the graph's word for it. */
export const participantLooks = Object.fromEntries(
  looks.map(({ value, ...look }) => [value.toUpperCase(), look]),
) as Record<ParticipantState, Look>

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
