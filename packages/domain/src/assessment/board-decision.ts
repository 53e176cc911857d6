import type { TransitionOf } from '../machines/machine.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import { reachesPass } from './marking.ts'
import type { moduleRegistrationMachine } from './module-registration-machine.ts'

/** What a board decides of a result. */
export type BoardDecision = Exclude<TransitionOf<typeof moduleRegistrationMachine>, 'recordMark'>

/** What lies before a board: a mark that counts, or a portfolio that is passed or not. */
export type ResultBefore =
  | { readonly mark: number; readonly passMark: number }
  | { readonly outcomesToMeet: readonly string[] }

/**
 * Whether a decision agrees with the result before the board: a pass needs the pass mark, or every outcome; a fail and a
 * referral need that it was missed; a deferral sets any result aside. Source: practice of university assessment boards.
 */
export function decisionFits(
  decision: BoardDecision,
  result: ResultBefore,
): Verdict<'MarkBelowPass' | 'MarkReachesPass' | 'OutcomesNotMet' | 'OutcomesAllMet'> {
  if (decision === 'defer') return allowed
  const isPass = decision === 'confirmPass'
  if ('mark' in result) {
    const { mark, passMark } = result
    if (reachesPass(mark, passMark) === isPass) return allowed
    return isPass
      ? refuse('MarkBelowPass', `The mark of ${mark} is below the pass mark of ${passMark}.`)
      : refuse(
          'MarkReachesPass',
          `The mark of ${mark} reaches the pass mark of ${passMark}; confirm the pass.`,
        )
  }
  const { outcomesToMeet } = result
  if ((outcomesToMeet.length === 0) === isPass) return allowed
  return isPass
    ? refuse('OutcomesNotMet', `These outcomes are not met: ${outcomesToMeet.join(', ')}.`)
    : refuse('OutcomesAllMet', 'Every outcome is met; confirm the pass.')
}

/** Whether a corrected mark leaves a settled result as the board settled it. Source: practice of university assessment boards. */
export function correctionKeepsResult(
  status: string,
  mark: number,
  passMark: number,
): Verdict<'ResultContradicted'> {
  const stands =
    status === 'passed'
      ? reachesPass(mark, passMark)
      : status === 'failed' || status === 'referred'
        ? !reachesPass(mark, passMark)
        : true
  return stands
    ? allowed
    : refuse(
        'ResultContradicted',
        `The board settled the result as ${status}, which a mark of ${mark} contradicts; bring it before a board again.`,
      )
}
