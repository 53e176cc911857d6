import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildGraph } from './graph/build-graph.ts'
import { composeSupergraph } from './graph/compose.ts'
import { printGraph } from './graph/print-graph.ts'
import { projectSubgraph } from './graph/project.ts'
import { slices } from './slices.ts'

/** Writes the graph, its subgraphs and the supergraph where they are committed and compared. */
const directory = fileURLToPath(new URL('../schema', import.meta.url))
const graph = await buildGraph(slices)
const files = new Map([
  ['graph.graphql', printGraph(graph.schema)],
  ['supergraph.graphql', composeSupergraph(graph)],
  ...graph.owners.map((name): [string, string] => [`${name}.graphql`, projectSubgraph(graph, name)]),
])

mkdirSync(directory, { recursive: true })
for (const name of readdirSync(directory)) if (!files.has(name)) rmSync(join(directory, name))
for (const [name, text] of files) writeFileSync(join(directory, name), text)
