import { createServer } from 'node:net'
import { once } from 'node:events'
import { inject } from 'vitest'
import { readGatewayConfig } from '../../src/config.ts'
import { startGateway, type RunningGateway } from '../../src/start-gateway.ts'
import { gatewayKey } from '../federated.ts'
import { intoList, type Line } from '../logs.ts'

/** A port that was free a moment ago: a guest is told where the gateway will be before it runs. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** A gateway before the six subgraphs that all tests ask, with a guest at an address. */
export function gatewayWith(
  guest: string,
  supergraph: string,
  { port = 0, lines = [], timeout = 10_000 }: { port?: number; lines?: Line[]; timeout?: number } = {},
): Promise<RunningGateway> {
  const { subgraphs } = inject('running')
  return startGateway(
    readGatewayConfig({
      PORT: String(port),
      GATEWAY_KEY: gatewayKey,
      SUBGRAPHS: Object.entries(subgraphs)
        .map(([name, url]) => `${name}=${url}`)
        .join(),
      SUPERGRAPH: supergraph,
      GUESTS: `vle=${guest}`,
      SUBGRAPH_TIMEOUT: String(timeout),
    }),
    intoList(lines),
  )
}
