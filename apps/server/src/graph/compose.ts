import { composeServices } from '@theguild/federation-composition'
import { parse, type GraphQLSchema } from 'graphql'
import { projectSubgraph } from './project.ts'

/** Where a subgraph is reached when each slice runs on its own; a deployment names its own addresses to the gateway. */
const address = (slice: string): string => `http://${slice}/graphql`

/**
 * Composes the slices' subgraphs to one supergraph, in SDL.
 * @throws Error with every reason why the subgraphs do not fit together.
 */
export function composeSupergraph(schema: GraphQLSchema, owners: readonly string[]): string {
  const result = composeServices(
    owners.map((name) => ({ name, url: address(name), typeDefs: parse(projectSubgraph(schema, name)) })),
  )
  if (result.errors?.length || !result.supergraphSdl) {
    const reasons = result.errors?.map((error) => `- ${error.message}`).join('\n')
    throw new Error(`the slices' subgraphs do not compose:\n${reasons}`)
  }
  return `${result.supergraphSdl.trim()}\n`
}
