import type { GraphQLSchema } from 'graphql'
import { buildSchema, Query, Resolver } from 'type-graphql'
import { buildRegistry, completeGraph, type CompleteGraphOptions } from '../../src/index.ts'
import { libraryClasses } from './index.ts'

/** A root field that the compiler knows nothing of. */
@Resolver()
class Greeting {
  @Query(() => String, { description: 'A greeting, to see that the library is open.' })
  greeting(): string {
    return 'Open until six.'
  }
}

/** The library's graph, as a server would build it. */
export async function libraryGraph(
  options: Partial<CompleteGraphOptions> = {},
  registry = buildRegistry(libraryClasses),
): Promise<GraphQLSchema> {
  const visible = libraryClasses.filter((declared) => declared.name !== 'MemberDetails')
  const declared = await buildSchema({ resolvers: [Greeting], orphanedTypes: visible, validate: false })
  return completeGraph(declared, registry, {
    nodeOwner: 'front-desk',
    cursorKey: 'a secret of the tests',
    ...options,
  })
}
