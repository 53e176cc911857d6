import {
  concernCategories,
  concernSeverities,
  concernStates,
  type Concern as ConcernFacts,
  type ConcernCategory,
  type ConcernSeverity,
  type ConcernState,
} from '@cohortium/domain'
import { BelongsTo, Bool, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { supportReaders, teachingReaders } from '../../../readers.ts'
import type { Participant } from '../participant/participant.entity.ts'
import type { Tutor } from '../tutor/tutor.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'concern',
  prefix: 'cnc',
  plural: 'concerns',
  description: 'A worry about a participant that someone should act on.',
  readers: supportReaders,
  order: ['raisedOn'],
  checks: { concern_resolved_has_date: "(status = 'resolved') = (resolved_on is not null)" },
  indexes: [['status'], ['participant', 'raisedOn'], ['raisedBy', 'raisedOn']],
})
export class Concern implements ConcernFacts {
  @Id() id!: number

  @Enum(concernCategories, 'What it is about.') category!: ConcernCategory

  @Enum(concernSeverities, 'How soon someone should act.') severity!: ConcernSeverity

  @Enum(concernStates, 'Whether someone is acting on it.') status!: ConcernState

  @Text('What was noticed. Personal.', { personal: true, readers: teachingReaders, instead: 'category' })
  summary!: string

  @Text('What is being done; absent until action starts.', {
    nullable: true,
    readers: teachingReaders,
    instead: 'status',
  })
  action!: string | null

  @DateOnly('Day on which it was raised.') raisedOn!: string

  @DateOnly('Day on which it was settled; absent until then.', { nullable: true })
  resolvedOn!: string | null

  @Bool('True when only the participant’s own tutor and the programme lead may read it.')
  restricted!: boolean

  @Version() version!: number

  @BelongsTo('Participant', 'Participant the worry is about.', {
    many: 'concerns',
    manyDescription: 'Worries raised about the participant.',
  })
  participant!: Participant

  @BelongsTo('Tutor', 'Tutor who raised it.', {
    many: 'concernsRaised',
    manyDescription: 'Worries raised by the tutor.',
  })
  raisedBy!: Tutor
}
