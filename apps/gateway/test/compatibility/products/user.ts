import { Code, Computed, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import { Directive } from 'type-graphql'

@GraphType({
  owner: 'products',
  table: 'creator',
  prefix: 'usr',
  plural: 'users',
  description: 'Somebody who makes products; most about them another subgraph tells.',
  referredBy: ['email'],
  roots: false,
})
export class User {
  @Id({ hidden: true }) id!: number
  @Code('Where they are reached.', { unique: true, asId: true }) email!: string
  @Directive('@override(from: "users")')
  @Text('What they are called.', { nullable: true })
  name!: string | null
  @Int('Products that they have made; here as many as were known at the last count.', {
    nullable: true,
    external: true,
  })
  totalProductsCreated!: number | null
  @Int('Years that they have worked here; as at the last count.', { external: true })
  yearsOfEmployment!: number
  @Computed(
    'Int',
    'Products in a year, rounded.',
    (_user, of) => `round(${of('totalProductsCreated')}::numeric / nullif(${of('yearsOfEmployment')}, 0))`,
    { nullable: true, requires: ['totalProductsCreated', 'yearsOfEmployment'] },
  )
  averageProductsCreatedPerYear!: number | null
}
