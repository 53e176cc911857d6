import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'
import type { BoardDecision } from './board-decision.ts'

export const boardDecisions = defineEnum('BoardDecision', 'What an exam board decides of a result.', {
  confirm_pass: 'The pass stands, and with it the credits.',
  refer: 'Another attempt is allowed, capped at the pass mark.',
  defer: 'The attempt is set aside, to be made as if for the first time.',
  fail: 'The fail stands, and no attempt is left.',
})
export type BoardDecisionName = EnumValue<typeof boardDecisions>

/** The step of a module registration that each decision takes. */
export const stepOfDecision: Readonly<Record<BoardDecisionName, BoardDecision>> = {
  confirm_pass: 'confirmPass',
  refer: 'refer',
  defer: 'defer',
  fail: 'fail',
}
