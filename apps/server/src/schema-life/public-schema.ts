import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, parse, print, visit, type GraphQLSchema } from 'graphql'

/** The graph as those who ask see it, from a composed supergraph. */
export const publicSchema = (supergraph: string): GraphQLSchema =>
  buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true })))

/** The same supergraph without what is only said to people. */
export const withoutDescriptions = (supergraph: string): string =>
  print(
    visit(parse(supergraph, { noLocation: true }), {
      enter: (node) =>
        'description' in node && node.description ? { ...node, description: undefined } : undefined,
    }),
  )
