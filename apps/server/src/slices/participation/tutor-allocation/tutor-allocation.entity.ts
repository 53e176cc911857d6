import type { TutorAllocation as TutorAllocationFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { progressReaders, teachingReaders } from '../../../readers.ts'
import type { Participant } from '../participant/participant.entity.ts'
import type { Tutor } from '../tutor/tutor.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'tutor_allocation',
  prefix: 'tal',
  plural: 'tutorAllocations',
  description:
    'The time during which one tutor is a participant’s primary tutor. Ranges of one participant never overlap.',
  readers: progressReaders,
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  checks: { tutor_allocation_valid_range: 'valid_to > valid_from' },
  exclusions: {
    tutor_allocation_no_overlap:
      'USING gist (participant_id WITH =, daterange(valid_from, valid_to) WITH &&)',
  },
  indexes: [
    ['participant', 'validFrom'],
    ['tutor', 'validFrom'],
  ],
})
export class TutorAllocation implements TutorAllocationFacts {
  @Id() id!: number

  @DateOnly('First day of the allocation.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent while it lasts.', { nullable: true })
  validTo!: string | null

  @Text('Why the participant was given this tutor, or another after this one.', {
    nullable: true,
    readers: teachingReaders,
  })
  reason!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant who is supported.', {
    many: 'tutorAllocations',
    manyDescription: 'Primary tutors of the participant over time.',
  })
  participant!: Participant

  @BelongsTo('Tutor', 'Primary tutor.', {
    many: 'allocations',
    manyDescription: 'Participants the tutor has had, with the days.',
  })
  tutor!: Tutor
}
