import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import type { Product } from './product.ts'

/** A value: nobody refers to it. */
@GraphType({
  owner: 'products',
  table: 'case_study',
  prefix: 'cas',
  plural: 'caseStudies',
  description: 'What was looked into.',
  referredBy: [],
  roots: false,
})
export class CaseStudy {
  @Id({ hidden: true }) id!: number
  @Code('Number in the register.', { asId: true, unique: true }) caseNumber!: string
  @Text('What it was about.', { nullable: true }) description!: string | null
}

@GraphType({
  owner: 'products',
  table: 'product_research',
  prefix: 'res',
  plural: 'productResearches',
  description: 'What came of looking into a product.',
  referredBy: ['study { caseNumber }'],
  roots: false,
})
export class ProductResearch {
  @Id({ hidden: true }) id!: number
  @Text('What was found.', { nullable: true }) outcome!: string | null
  @BelongsTo('CaseStudy', 'What was looked into.') study!: CaseStudy
  @BelongsTo('Product', 'Of which product.', {
    many: 'research',
    manyDescription: 'What was looked into about it.',
    manyList: 'plain',
  })
  product!: Product
}
