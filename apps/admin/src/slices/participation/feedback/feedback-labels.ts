import { feedbackStates } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { FeedbackItemFragment, FeedbackState } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

export const feedbackLooks: Record<FeedbackState, Look> = {
  DRAFT: {
    label: 'Draft',
    icon: 'i-lucide-pencil-line',
    tone: 'warning',
    meaning: meaningOf(feedbackStates, 'DRAFT'),
  },
  PUBLISHED: {
    label: 'Published',
    icon: 'i-lucide-check',
    tone: 'success',
    meaning: meaningOf(feedbackStates, 'PUBLISHED'),
  },
}

/** What the comments are on, in words. */
export function subjectOf({ module, taughtDay, evidenceItem }: FeedbackItemFragment): string {
  if (module) return `${module.code}, ${module.title}`
  if (taughtDay) return `Day ${taughtDay.number}, ${taughtDay.theme}`
  return evidenceItem
    ? `Evidence for ${evidenceItem.outcome.code}, ${evidenceItem.title}`
    : 'The work as a whole'
}
