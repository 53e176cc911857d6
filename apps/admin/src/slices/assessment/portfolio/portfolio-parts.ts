import type {
  OutcomePart,
  ParticipantPortfolioQuery,
  PortfolioEvidenceFragment,
  PortfolioJudgementFragment,
  PortfolioOutcomeFragment,
} from '@/gql/graphql.ts'

/** An outcome with what there is to show for it; no evidence where that is closed to the reader. */
export interface OutcomeRow {
  readonly outcome: PortfolioOutcomeFragment
  readonly judgement?: PortfolioJudgementFragment
  readonly evidence: readonly PortfolioEvidenceFragment[]
}

/** The outcomes of one part of the framework. */
export interface PortfolioPart {
  readonly part: OutcomePart
  readonly rows: readonly OutcomeRow[]
  readonly met: number
}

/** The framework's outcomes by part, each with its judgement and evidence; none where the programme has no portfolio. */
export function portfolioParts({
  framework,
  outcomeJudgements,
  portfolio,
}: NonNullable<ParticipantPortfolioQuery['participant']>): PortfolioPart[] {
  const judgements = outcomeJudgements.nodes
  const evidence = portfolio?.nodes ?? []
  const rows = (framework?.outcomes ?? []).map((outcome) => ({
    outcome,
    judgement: judgements.find((one) => one.outcome.id === outcome.id),
    evidence: evidence.filter((one) => one.outcome.id === outcome.id),
  }))
  const parts = [...new Set(rows.map(({ outcome }) => outcome.part))]
  return parts.map((part) => {
    const own = rows.filter(({ outcome }) => outcome.part === part)
    return { part, rows: own, met: own.filter(({ judgement }) => judgement?.isMet).length }
  })
}
