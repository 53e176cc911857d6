import {
  moduleRegistrationStates,
  type ModuleRegistrationTransition as ModuleRegistrationTransitionFacts,
  type ModuleRegistrationState,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Text } from '@cohortium/graph-sql/declare'
import { assessmentReaders, teachingReaders } from '../../../readers.ts'
import type { ModuleRegistration } from '../module-registration/module-registration.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'module_registration_transition',
  prefix: 'mtr',
  plural: 'moduleRegistrationTransitions',
  description:
    'One change of a module registration’s state: which, when, by whom and why. Rows are only ever added.',
  readers: assessmentReaders,
  order: ['occurredAt'],
  stands: { from: 'occurredAt' },
  indexes: [['moduleRegistration', 'occurredAt']],
})
export class ModuleRegistrationTransition implements ModuleRegistrationTransitionFacts {
  @Id() id!: number

  @Code('Name of the change in the state table, for example the word used by the command that made it.')
  name!: string

  @Enum(moduleRegistrationStates, 'State before the change; absent for the first.', { nullable: true })
  fromState!: ModuleRegistrationState | null

  @Enum(moduleRegistrationStates, 'State after the change.') toState!: ModuleRegistrationState

  @Instant('Moment of the change.') occurredAt!: Date

  @Text('Who made the change: a role or an account, never a personal name.', { readers: teachingReaders })
  actor!: string

  @Text('Reason given for the change; absent where none is needed.', {
    nullable: true,
    readers: teachingReaders,
  })
  reason!: string | null

  @BelongsTo('ModuleRegistration', 'The module registration that changed.', {
    many: 'transitions',
    manyDescription: 'Changes of the module registration’s state, the earliest first.',
    manyList: 'plain',
  })
  moduleRegistration!: ModuleRegistration
}
