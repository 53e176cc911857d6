import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { Directive } from 'type-graphql'
import type { User } from './user.ts'

/** Whatever implements the interface of this name elsewhere. */
@Directive('@interfaceObject')
@GraphType({
  owner: 'products',
  table: 'inventory',
  prefix: 'inv',
  plural: 'inventories',
  description: 'A stock of products, of which another subgraph knows the kinds.',
  roots: false,
})
export class Inventory {
  @Code('Names the stock.', { asId: true }) id!: string
}

@GraphType({
  owner: 'products',
  table: 'deprecated_product',
  prefix: 'dep',
  plural: 'deprecatedProducts',
  description: 'Something that was for sale.',
  referredBy: ['sku package'],
  lookUp: ['sku', 'package'],
  uniques: [['sku', 'package']],
})
export class DeprecatedProduct {
  @Id({ hidden: true }) id!: number
  @Code('What the shop kept it under.') sku!: string
  @Code('What it was published as.') package!: string
  @Text('Why it is no more.', { nullable: true }) reason!: string | null
  @BelongsTo('User', 'Who made it.', { nullable: true }) createdBy!: User | null
  @BelongsTo('Inventory', 'Where the last of them are.', {
    many: 'deprecatedProducts',
    manyDescription: 'What is in stock though it is no more for sale.',
    manyList: 'plain',
  })
  inventory!: Inventory
}
