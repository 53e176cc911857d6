import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const moduleRegistrationStates = defineEnum(
  'ModuleRegistrationState',
  'Result of a participant’s registration on a module.',
  {
    in_progress: 'Work is under way; nothing is marked.',
    provisional: 'Marked, not confirmed by an exam board.',
    passed: 'Confirmed as passed.',
    referred: 'Not passed; another attempt is allowed, capped at the pass mark.',
    deferred: 'To be assessed later as if for the first time.',
    failed: 'Confirmed as failed, with no attempt left.',
  },
)
export type ModuleRegistrationState = EnumValue<typeof moduleRegistrationStates>
