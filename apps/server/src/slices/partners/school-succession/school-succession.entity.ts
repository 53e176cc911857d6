import type { SchoolSuccession as SchoolSuccessionFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id } from '@cohortium/graph-sql/declare'
import type { School } from '../school/school.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'school_succession',
  prefix: 'scs',
  plural: 'schoolSuccessions',
  description:
    'One school taking over from another, for example when a maintained school becomes an academy.',
  order: ['succeededOn'],
  stands: { from: 'succeededOn' },
  uniques: [['predecessor', 'successor']],
  checks: { school_succession_two_schools: 'predecessor_id <> successor_id' },
  indexes: [
    ['predecessor', 'succeededOn'],
    ['successor', 'succeededOn'],
  ],
})
export class SchoolSuccession implements SchoolSuccessionFacts {
  @Id() id!: number

  @DateOnly('Day from which the successor runs the setting.') succeededOn!: string

  @BelongsTo('School', 'School that closed or was taken over.', {
    many: 'successors',
    manyDescription: 'Takeovers by which other schools continued this one.',
  })
  predecessor!: School

  @BelongsTo('School', 'School that continues it.', {
    many: 'predecessors',
    manyDescription: 'Takeovers by which this school continued others.',
  })
  successor!: School
}
