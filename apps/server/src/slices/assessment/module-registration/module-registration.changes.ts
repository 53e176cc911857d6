import { moduleRegistrationMachine } from '@cohortium/domain'
import { changed, changedList } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { ModuleRegistration } from './module-registration.entity.ts'

/** How a module registration's status and its history are stored. */
export const registrations: Governed = {
  type: 'ModuleRegistration',
  table: 'module_registration',
  machine: moduleRegistrationMachine,
  history: {
    type: 'ModuleRegistrationTransition',
    table: 'module_registration_transition',
    of: 'moduleRegistration',
  },
}

export const ModuleRegistrationChanged = changed(ModuleRegistration, 'assessment')
export const ModuleRegistrationsChanged = changedList(ModuleRegistration, 'assessment', 'moduleRegistrations')

export const { change, create } = mutationsOf('assessment')
