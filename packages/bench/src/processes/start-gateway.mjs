import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'
import { startContestant } from './start.mjs'

/** Starts the six subgraphs of a built server and the gateway before them, all on the contestants' one core. */
export async function startGateway(contestant, addresses) {
  const supergraph = path.join(root, 'apps/server/schema/supergraph.graphql')
  const slices = [...readFileSync(supergraph, 'utf8').matchAll(/^# Composed of (\w+) /gm)].map(
    ([, name]) => name,
  )
  const env = { GATEWAY_KEY: randomBytes(32).toString('hex'), SUPERGRAPH: supergraph }
  const running = []
  const stop = async () => {
    for (const one of running.toReversed()) await one.stop()
  }
  try {
    for (const slice of slices) {
      const subgraph = { ...contestant, name: `the subgraph ${slice}`, env: { ...env, SLICE: slice } }
      running.push(await startContestant(subgraph, addresses))
    }
    const SUBGRAPHS = running.map(({ port }, place) => `${slices[place]}=http://127.0.0.1:${port}`).join()
    const file = path.join(root, 'apps/gateway/dist/main.js')
    const gateway = await startContestant({ ...contestant, file, env: { ...env, SUBGRAPHS } }, addresses)
    running.push(gateway)
    return { ...gateway, pids: [gateway, ...running.slice(0, -1)].map(({ pid }) => pid), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
