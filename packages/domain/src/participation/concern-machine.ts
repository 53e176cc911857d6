import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { concernStates, type ConcernState } from './concern-state.ts'

/** What a concern may become. Source: consortium practice. */
export const concernMachine = {
  name: 'concern',
  of: ['Concern'],
  initial: 'open',
  states: enumValues(concernStates),
  transitions: {
    startAction: { from: ['open'], to: 'in_progress', description: 'Records that somebody acts on it.' },
    resolve: { from: ['open', 'in_progress'], to: 'resolved', description: 'Settles it.' },
    reopen: { from: ['resolved'], to: 'open', description: 'Raises it again.' },
  },
} as const satisfies Machine<ConcernState>
