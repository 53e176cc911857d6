import { awardStates, type AwardTransition as AwardTransitionFacts, type AwardState } from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Text } from '@cohortium/graph-sql/declare'
import { officeReaders, recordReaders } from '../../../readers.ts'
import type { Award } from '../award/award.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'award_transition',
  prefix: 'wtr',
  plural: 'awardTransitions',
  description: 'One change of an award’s state: which, when, by whom and why. Rows are only ever added.',
  readers: recordReaders,
  order: ['occurredAt'],
  stands: { from: 'occurredAt' },
  indexes: [['award', 'occurredAt']],
})
export class AwardTransition implements AwardTransitionFacts {
  @Id() id!: number

  @Code('Name of the change in the state table, for example the word used by the command that made it.')
  name!: string

  @Enum(awardStates, 'State before the change; absent for the first.', { nullable: true })
  fromState!: AwardState | null

  @Enum(awardStates, 'State after the change.') toState!: AwardState

  @Instant('Moment of the change.') occurredAt!: Date

  @Text('Who made the change: a role or an account, never a personal name.', { readers: officeReaders })
  actor!: string

  @Text('Reason given for the change; absent where none is needed.', {
    nullable: true,
    readers: officeReaders,
  })
  reason!: string | null

  @BelongsTo('Award', 'The award that changed.', {
    many: 'transitions',
    manyDescription: 'Changes of the award’s state, the earliest first.',
    manyList: 'plain',
  })
  award!: Award
}
