import { countOutcomesMet } from '@cohortium/domain'
import type { Unit } from '../../../writing/unit/unit.ts'
import { readPortfolio } from './read-portfolio.ts'

/** Keeps the figure that follows from a participant's judgements, which is no change of the registration itself. */
export async function keepOutcomesMet(unit: Unit, participant: number): Promise<void> {
  const { outcomes, judgements } = await readPortfolio(unit, participant)
  const met = countOutcomesMet(
    outcomes.map(({ code }) => code),
    judgements,
  )
  await unit.ask('update participant set outcomes_met = $2 where id = $1 and outcomes_met <> $2', [
    participant,
    met,
  ])
}
