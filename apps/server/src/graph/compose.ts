import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { composedOf } from '../federation/fingerprint.ts'
import type { Graph } from './build-graph.ts'
import { projectSubgraph } from './project.ts'

/** Where a subgraph is reached when each slice runs on its own; a deployment names its own addresses to the gateway. */
const address = (slice: string): string => `http://${slice}/graphql`

/**
 * Composes the slices' subgraphs to one supergraph, in SDL.
 * @throws Error with every reason why the subgraphs do not fit together.
 */
export function composeSupergraph(graph: Graph): string {
  const subgraphs = graph.owners.map((name) => ({ name, sdl: projectSubgraph(graph, name) }))
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: address(name), typeDefs: parse(sdl) })),
  )
  if (result.errors?.length || !result.supergraphSdl) {
    const reasons = result.errors?.map((error) => `- ${error.message}`).join('\n')
    throw new Error(`the slices' subgraphs do not compose:\n${reasons}`)
  }
  return `${composedOf(subgraphs)}\n${result.supergraphSdl.trim()}\n`
}
