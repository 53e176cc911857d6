import { awardRules, awardScopes, awardStates } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { AwardScope, AwardState } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

const look = (state: AwardState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(awardStates, state),
})

export const awardLooks: Record<AwardState, Look> = {
  RECOMMENDED: look('RECOMMENDED', 'Recommended', 'i-lucide-hourglass', 'info'),
  CONFERRED: look('CONFERRED', 'Conferred', 'i-lucide-award', 'success'),
  NOT_CONFERRED: look('NOT_CONFERRED', 'Not conferred', 'i-lucide-x', 'warning'),
  RESCINDED: look('RESCINDED', 'Rescinded', 'i-lucide-ban', 'error'),
}

export const awardScopeLabels: Record<AwardScope, string> = {
  FULL: 'Any covered setting',
  EARLY_YEARS: 'Early years only',
}

export const awardScopeMeaning = (scope: AwardScope): string => meaningOf(awardScopes, scope)

/** The sentence of the rule behind an award; a rule that is not known here stands by its id. */
export const awardReason = (rule: string): string =>
  Object.hasOwn(awardRules, rule) ? awardRules[rule as keyof typeof awardRules] : rule
