import { refuse, type Refusal } from '@cohortium/domain'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { keepOutcomesMet } from '../portfolio/keep-outcomes-met.ts'
import { isTheirs, readPortfolio } from '../portfolio/read-portfolio.ts'
import { insert } from '../../../writing/insert.ts'

export interface Judging {
  readonly participantId: number
  readonly outcomeId: number
  readonly isMet: boolean
  /** Version of the judgement that this one takes the place of. */
  readonly judgementVersion?: number | undefined
}

type Judged =
  | { readonly ok: true; readonly id: number }
  | Refusal<'OutcomeOfAnotherFramework' | 'AlreadyJudged' | 'StaleVersion'>

/** Judges an outcome of a participant, and keeps what the registration counts. */
export async function judge(unit: Unit, judging: Judging): Promise<Judged> {
  const { participantId: participant, outcomeId: outcome, isMet, judgementVersion } = judging
  const refusal = isTheirs(await readPortfolio(unit, participant), outcome)
  if (refusal) return refusal
  const [before] = await unit.ask<{ id: number; version: number }>(
    'select id, version from outcome_judgement where participant_id = $1 and outcome_id = $2 for update',
    [participant, outcome],
  )
  if (before && judgementVersion === undefined)
    return refuse('AlreadyJudged', 'The outcome has been judged; correct that judgement instead.')
  if (before?.version !== judgementVersion)
    return refuse('StaleVersion', 'The judgement was changed meanwhile; look at it again, then decide.')
  const judgement = { isMet, judgedOn: unit.today, judgedBy: { id: await actingTutor(unit) } }
  const id =
    before?.id ??
    (await insert(unit.store, 'OutcomeJudgement', {
      ...judgement,
      participant: { id: participant },
      outcome: { id: outcome },
    }))
  if (before) await unit.store.update('OutcomeJudgement', id, judgement)
  await keepOutcomesMet(unit, participant)
  return { ok: true, id }
}
