import { Code, Float, GraphType, Id, BelongsTo, Text } from '@cohortium/graph-sql/declare'
import { Directive } from 'type-graphql'
import type { User } from './user.ts'

/** A value: nobody refers to it. */
@GraphType({
  owner: 'products',
  table: 'product_variation',
  prefix: 'var',
  plural: 'productVariations',
  description: 'In what form a product is sold.',
  referredBy: [],
  roots: false,
})
export class ProductVariation {
  @Code('Names the variation.', { asId: true }) id!: string
}

@Directive('@shareable')
@GraphType({
  owner: 'products',
  table: 'product_dimension',
  prefix: 'dim',
  plural: 'productDimensions',
  description: 'How large and how heavy a product is, which the inventory tells as well.',
  referredBy: [],
  roots: false,
})
export class ProductDimension {
  @Id({ hidden: true }) id!: number
  @Text('In words.', { nullable: true }) size!: string | null
  @Float('In the unit.', { nullable: true }) weight!: number | null
  @Directive('@inaccessible')
  @Text('Of the weight.', { nullable: true })
  unit!: string | null
}

@Directive('@custom')
@GraphType({
  owner: 'products',
  table: 'product',
  prefix: 'pro',
  plural: 'products',
  description: 'Something for sale.',
  referredBy: ['id', 'sku package', 'sku variation { id }'],
  lookUp: ['id'],
})
export class Product {
  @Code('Names the product.', { asId: true }) id!: string
  @Code('What the shop keeps it under.', { nullable: true }) sku!: string | null
  @Code('What it is published as.', { nullable: true }) package!: string | null
  @Directive('@tag(name: "internal")')
  @Text('For colleagues.', { nullable: true })
  notes!: string | null
  @BelongsTo('ProductVariation', 'In what form it is sold.', { nullable: true })
  variation!: ProductVariation | null
  @BelongsTo('ProductDimension', 'How large it is.', { nullable: true })
  dimensions!: ProductDimension | null
  @Directive('@provides(fields: "totalProductsCreated")')
  @BelongsTo('User', 'Who made it.', { nullable: true })
  createdBy!: User | null
}
