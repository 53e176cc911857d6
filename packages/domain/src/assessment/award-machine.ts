import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { awardStates, type AwardState } from './award-state.ts'

/** What a recommendation may become. Source: practice of university assessment boards. */
export const awardMachine = {
  name: 'award',
  of: ['Award'],
  initial: 'recommended',
  states: enumValues(awardStates),
  transitions: {
    confer: { from: ['recommended'], to: 'conferred', description: 'Grants the award.' },
    withhold: { from: ['recommended'], to: 'not_conferred', description: 'Does not grant the award.' },
    rescind: { from: ['conferred'], to: 'rescinded', description: 'Takes the award back, with a reason.' },
  },
} as const satisfies Machine<AwardState>
