import type { AwardScheme as AwardSchemeFacts } from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'

@GraphType({
  owner: 'programme',
  table: 'award_scheme',
  prefix: 'aws',
  plural: 'awardSchemes',
  description:
    'A national scheme of awards with the days between which an award may be commenced and completed.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  checks: {
    award_scheme_dates_ordered: 'commence_from < commence_before and commence_before <= complete_before',
    award_scheme_not_own_successor: 'successor_id <> id',
  },
  indexes: [['successor', 'code']],
})
export class AwardScheme implements AwardSchemeFacts {
  @Id() id!: number

  @Code('Short code of the scheme, for example NASENCO.') code!: string

  @Text('Full name of the award under the scheme.') name!: string

  @DateOnly('First day on which study may commence; absent when the scheme sets none.', { nullable: true })
  commenceFrom!: string | null

  @DateOnly('Study must commence before this day; absent when the scheme is open.', { nullable: true })
  commenceBefore!: string | null

  @DateOnly('Study must be completed before this day; absent when the scheme sets none.', { nullable: true })
  completeBefore!: string | null

  @Text('Regulation that the scheme rests on.', { nullable: true }) legalBasis!: string | null

  @Text('Where the dates were read.') source!: string

  @BelongsTo('AwardScheme', 'Scheme that replaced this one; absent for the latest.', {
    nullable: true,
    many: 'predecessors',
    manyDescription: 'Schemes that this one replaced.',
    manyList: 'plain',
  })
  successor!: AwardScheme | null
}
