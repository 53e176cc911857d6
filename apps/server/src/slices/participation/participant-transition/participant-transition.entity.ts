import {
  participantStates,
  type ParticipantTransition as ParticipantTransitionFacts,
  type ParticipantState,
} from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, Enum, GraphType, Id, Instant, Text } from '@cohortium/graph-sql/declare'
import { progressReaders, teachingReaders } from '../../../readers.ts'
import type { Participant } from '../participant/participant.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'participant_transition',
  prefix: 'ptr',
  plural: 'participantTransitions',
  description: 'One change of a participant’s state: which, when, by whom and why. Rows are only ever added.',
  readers: progressReaders,
  order: ['occurredAt'],
  stands: { from: 'effectiveOn' },
  indexes: [['participant', 'occurredAt']],
})
export class ParticipantTransition implements ParticipantTransitionFacts {
  @Id() id!: number

  @Code('Name of the change in the state table, for example the word used by the command that made it.')
  name!: string

  @Enum(participantStates, 'State before the change; absent for the first.', { nullable: true })
  fromState!: ParticipantState | null

  @Enum(participantStates, 'State after the change.') toState!: ParticipantState

  @DateOnly('Day from which the change counts, which may be earlier than the moment it was recorded.')
  effectiveOn!: string

  @Instant('Moment at which the change was recorded.') occurredAt!: Date

  @Text('Who made the change: a role or an account, never a personal name.', { readers: teachingReaders })
  actor!: string

  @Text('Reason given for the change; absent where none is needed.', {
    nullable: true,
    readers: teachingReaders,
  })
  reason!: string | null

  @BelongsTo('Participant', 'The participant that changed.', {
    many: 'transitions',
    manyDescription: 'Changes of the participant’s state, the earliest first.',
    manyList: 'plain',
  })
  participant!: Participant
}
