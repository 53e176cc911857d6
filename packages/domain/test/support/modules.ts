import type { CoRequisiteFacts } from '../../src/programme/co-requisites.ts'
import type { ModuleFacts } from '../../src/programme/module-set.ts'
import type { ModuleRole } from '../../src/programme/module-role.ts'

const plymouthSuffixes: readonly (readonly [suffix: string, authorityCode: string])[] = [
  ['CW', 'E06000052'],
  ['DV', 'E10000008'],
  ['PL', 'E06000026'],
  ['SS', 'E06000066'],
]

function plymouth(
  code: string,
  role: ModuleRole,
  coRequisites: readonly string[],
): ModuleFacts & CoRequisiteFacts {
  const variants = plymouthSuffixes.map(([suffix, authorityCode]) => ({
    code: `${code}${suffix}`,
    authorityCode,
  }))
  return { code, role, coRequisites, universityCode: 'PLYMOUTH', variants }
}

function exeter(
  code: string,
  role: ModuleRole,
  coRequisites: readonly string[],
): ModuleFacts & CoRequisiteFacts {
  return { code, role, coRequisites, universityCode: 'EXETER', variants: [] }
}

/** The six modules of the consortium. */
export const consortiumModules: readonly (ModuleFacts & CoRequisiteFacts)[] = [
  plymouth('PGSEN704', 'organisational_contexts', ['PGSEN705']),
  plymouth('PGSEN705', 'leading_teaching_and_learning', ['PGSEN704']),
  plymouth('PGSEN703', 'learning_outcomes_portfolio', ['PGSEN704', 'PGSEN705']),
  exeter('EFPM278', 'organisational_contexts', ['EFPM279']),
  exeter('EFPM279', 'leading_teaching_and_learning', ['EFPM278']),
  exeter('EFPM285', 'learning_outcomes_portfolio', ['EFPM278', 'EFPM279']),
]
