import { DirectiveLocation, GraphQLDirective } from 'graphql'
import { Query, Resolver } from 'type-graphql'
import { buildGraph, type Graph } from '../../../../server/src/graph/build-graph.ts'
import type { Slice } from '../../../../server/src/slice.ts'
import { DeprecatedProduct, Inventory } from './inventory.ts'
import { Product, ProductDimension, ProductVariation } from './product.ts'
import { CaseStudy, ProductResearch } from './research.ts'
import { User } from './user.ts'

export const productClasses = [
  ProductVariation,
  ProductDimension,
  Product,
  CaseStudy,
  ProductResearch,
  User,
  Inventory,
  DeprecatedProduct,
]

/** What no class of a table tells. */
@Resolver()
class Shop {
  @Query(() => String, { description: 'What the shop is called.' })
  shop(): string {
    return 'Products'
  }
}

const products: Slice = {
  name: 'products',
  description: 'The shop of the compatibility suite.',
  types: productClasses,
  resolvers: [Shop],
  policies: [],
}

/** The suite knows Federation up to 2.3, and looks for a directive that is not Federation's. */
export const productsGraph = (): Promise<Graph> =>
  buildGraph([products], {
    deprecations: [],
    federation: {
      version: '2.3',
      specifications: [
        {
          url: 'https://myspecs.dev/myCustomDirective/v1.0',
          directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
        },
      ],
    },
  })
