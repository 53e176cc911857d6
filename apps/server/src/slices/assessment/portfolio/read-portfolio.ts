import { refuse, type Refusal } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

/** What a portfolio is judged by, and what has been judged. */
export interface Portfolio {
  /** Outcomes of the framework version that applies, in its order; none where the programme has no portfolio. */
  readonly outcomes: readonly { readonly id: string; readonly code: string }[]
  readonly judgements: readonly { readonly outcomeCode: string; readonly isMet: boolean }[]
}

interface Judged {
  readonly isMet: boolean
  readonly outcome: { readonly code: string }
}

const facts = question<{
  participant: {
    framework: { outcomes: { id: string; code: string }[] } | null
    outcomeJudgements: { nodes: Judged[] }
  }
}>(`query ($id: ID!) {
  participant(id: $id) {
    framework { outcomes { id code } }
    outcomeJudgements(first: 100) { nodes { isMet outcome { code } } }
  }
}`)

/** Locks a participant's registration, so that what is counted of it stays so, and reads the portfolio. */
export async function readPortfolio(unit: Unit, participant: number): Promise<Portfolio> {
  await unit.ask('select from participant where id = $1 for no key update', [participant])
  const { framework, outcomeJudgements } = (await unit.read(facts, { id: `ptc_${participant}` })).participant
  return {
    outcomes: framework?.outcomes ?? [],
    judgements: outcomeJudgements.nodes.map(({ isMet, outcome }) => ({ isMet, outcomeCode: outcome.code })),
  }
}

/** Whether an outcome is one by which the participant is judged. */
export const isTheirs = (
  { outcomes }: Portfolio,
  outcome: number,
): Refusal<'OutcomeOfAnotherFramework'> | undefined =>
  outcomes.some(({ id }) => id === `lo_${outcome}`)
    ? undefined
    : refuse(
        'OutcomeOfAnotherFramework',
        'The outcome is of another version of the framework; choose one of the participant’s own.',
      )
