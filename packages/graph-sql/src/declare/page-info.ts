// Whoever reads this first may have loaded nothing that notes what decorators tell.
import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'

/**
 * Where a page stands in its list, for connections that resolvers make themselves; those of rows have the same type, made by the
 * compiler.
 */
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether rows follow this page. Going backward: whether `before` or `offset` was given.',
  })
  hasNextPage!: boolean

  @Field(() => Boolean, {
    description: 'Whether rows precede this page. Going forward: whether `after` or `offset` was given.',
  })
  hasPreviousPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row; null where the page is empty.',
  })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row, to be given as `after`; null where the page is empty.',
  })
  endCursor!: string | null
}
