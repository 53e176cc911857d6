import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { moduleRegistrationStates, type ModuleRegistrationState } from './module-registration-state.ts'

/** What a module registration may become. Source: practice of university assessment boards. */
export const moduleRegistrationMachine = {
  name: 'moduleRegistration',
  of: ['ModuleRegistration'],
  initial: 'in_progress',
  states: enumValues(moduleRegistrationStates),
  transitions: {
    recordMark: {
      from: ['in_progress', 'referred', 'deferred'],
      to: 'provisional',
      description: 'Records the result of an attempt.',
    },
    confirmPass: { from: ['provisional'], to: 'passed', description: 'Confirms the pass at an exam board.' },
    refer: {
      from: ['provisional'],
      to: 'referred',
      description: 'Allows another attempt, capped at the pass mark.',
    },
    defer: {
      from: ['provisional'],
      to: 'deferred',
      description: 'Sets the attempt aside, to be made as if for the first time.',
    },
    fail: { from: ['provisional'], to: 'failed', description: 'Confirms the fail with no attempt left.' },
  },
} as const satisfies Machine<ModuleRegistrationState>
