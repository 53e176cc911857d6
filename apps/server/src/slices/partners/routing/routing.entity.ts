import type { Routing as RoutingFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../local-authority/local-authority.entity.ts'
import type { University } from '../university/university.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'routing',
  prefix: 'rte',
  plural: 'routings',
  description:
    'The agreement, over a range of days, that an authority’s SENCOs apply to one university. Ranges of one authority never overlap.',
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  checks: { routing_valid_range: 'valid_to > valid_from' },
  exclusions: {
    routing_no_overlap: 'USING gist (local_authority_id WITH =, daterange(valid_from, valid_to) WITH &&)',
  },
  indexes: [
    ['localAuthority', 'validFrom'],
    ['university', 'validFrom'],
  ],
})
export class Routing implements RoutingFacts {
  @Id() id!: number

  @DateOnly('First day on which applications follow this routing.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent while the routing stands.', { nullable: true })
  validTo!: string | null

  @Text('Why the routing was made or changed.', { nullable: true }) reason!: string | null

  @Text('Where the routing was read.') source!: string

  @Version() version!: number

  @BelongsTo('LocalAuthority', 'Authority whose SENCOs are routed.', {
    many: 'routings',
    manyDescription: 'Universities to which this authority has been routed over the years.',
  })
  localAuthority!: LocalAuthority

  @BelongsTo('University', 'University that receives the applications.', {
    many: 'routings',
    manyDescription: 'Authorities routed to this university over the years.',
  })
  university!: University
}
