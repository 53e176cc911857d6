import {
  applicationStates,
  type ApplicationTransition as ApplicationTransitionFacts,
  type ApplicationState,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Text } from '@cohortium/graph-sql/declare'
import { officeReaders, recordReaders } from '../../../readers.ts'
import type { Application } from '../application/application.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'application_transition',
  prefix: 'atr',
  plural: 'applicationTransitions',
  description:
    'One change of an application’s state: which, when, by whom and why. Rows are only ever added.',
  readers: recordReaders,
  order: ['occurredAt'],
  stands: { from: 'occurredAt' },
  indexes: [['application', 'occurredAt']],
})
export class ApplicationTransition implements ApplicationTransitionFacts {
  @Id() id!: number

  @Code('Name of the change in the state table, for example the word used by the command that made it.')
  name!: string

  @Enum(applicationStates, 'State before the change; absent for the first.', { nullable: true })
  fromState!: ApplicationState | null

  @Enum(applicationStates, 'State after the change.') toState!: ApplicationState

  @Instant('Moment of the change.') occurredAt!: Date

  @Text('Who made the change: a role or an account, never a personal name.', { readers: officeReaders })
  actor!: string

  @Text('Reason given for the change; absent where none is needed.', {
    nullable: true,
    readers: officeReaders,
  })
  reason!: string | null

  @BelongsTo('Application', 'The application that changed.', {
    many: 'transitions',
    manyDescription: 'Changes of the application’s state, the earliest first.',
    manyList: 'plain',
  })
  application!: Application
}
