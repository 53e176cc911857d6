import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { feedbackStates, type FeedbackState } from './feedback-state.ts'

/** What a piece of feedback may become. Source: University of Exeter course page 2023-24, formative feedback. */
export const feedbackMachine = {
  name: 'feedback',
  of: ['Feedback'],
  initial: 'draft',
  states: enumValues(feedbackStates),
  transitions: {
    publish: { from: ['draft'], to: 'published', description: 'Opens it to the participant.' },
  },
} as const satisfies Machine<FeedbackState>
