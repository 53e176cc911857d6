import {
  decisionFits,
  outcomesToMeet,
  refuse,
  type BoardDecision,
  type Refusal,
  type ResultBefore,
} from '@cohortium/domain'
import { takeStep } from '../../../writing/history.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { keepBoard } from '../exam-board/board-lock.ts'
import { readPortfolio } from '../portfolio/read-portfolio.ts'
import { keepCredits } from './keep-credits.ts'
import { registrations } from './module-registration.changes.ts'

/** What a board decides of a result, and what it says with it. */
export interface Settlement {
  readonly registration: number
  readonly decision: BoardDecision
  readonly reason?: string | undefined
  /** Day on which the next attempt is due. */
  readonly dueOn?: string | undefined
}

export type SettlementReason =
  | 'BoardNotHeld'
  | 'MarkBelowPass'
  | 'MarkReachesPass'
  | 'OutcomesNotMet'
  | 'OutcomesAllMet'

interface Facts {
  readonly participant_id: number
  readonly attempt: number
  readonly pass_mark: string | null
  readonly capped: string | null
  readonly board_status: string | null
}

const factsOf = `
  select r.participant_id, r.attempt, m.pass_mark, k.capped, b.status as board_status
  from module_registration r
  join module m on m.id = r.module_id
  left join exam_board b on b.id = r.exam_board_id
  left join mark k on k.module_registration_id = r.id and k.is_current
  where r.id = $1`

/** Settles a provisional result at the board that is meeting on it. */
export async function settleResult(
  unit: Unit,
  { registration, decision, reason, dueOn }: Settlement,
): Promise<{ readonly ok: true; readonly id: number } | Refusal<SettlementReason>> {
  await keepBoard(unit, registration)
  const [facts] = await unit.ask<Facts>(factsOf, [registration])
  if (!facts) throw new Error(`There is no module registration ${registration}.`)
  const { participant_id: participant, attempt, board_status } = facts
  if (board_status !== 'held')
    return refuse(
      'BoardNotHeld',
      'Results are settled at the board that has been held on them; bring it before one.',
    )
  const verdict = decisionFits(decision, await resultBefore(unit, facts))
  if (!verdict.ok) return verdict
  const isFinal = decision === 'confirmPass' || decision === 'fail'
  await takeStep(unit, registrations, registration, {
    name: decision,
    reason,
    changes: {
      ...(isFinal ? { completedOn: unit.today } : { dueOn: dueOn ?? null }),
      ...(decision === 'refer' ? { attempt: attempt + 1 } : {}),
    },
  })
  if (decision === 'confirmPass') await keepCredits(unit, participant)
  return { ok: true, id: registration }
}

async function resultBefore(unit: Unit, { participant_id, pass_mark, capped }: Facts): Promise<ResultBefore> {
  if (pass_mark !== null) return { mark: Number(capped), passMark: Number(pass_mark) }
  const { outcomes, judgements } = await readPortfolio(unit, participant_id)
  const codes = outcomes.map(({ code }) => code)
  return { outcomesToMeet: codes.length > 0 ? outcomesToMeet(codes, judgements) : ['all'] }
}
