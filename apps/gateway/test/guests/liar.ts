import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

export interface GuestRequest {
  query: string
  variables: Record<string, { __typename: string; id?: string }[]>
}

/** A guest that answers whatever a test has it answer. */
export interface Liar {
  url: string
  /** Headers of what it was asked. */
  headers: IncomingHttpHeaders[]
  /** What it answers, as text; by the references that it was asked about. */
  answer: (references: { __typename: string; id?: string }[], request: GuestRequest) => string
  stop(): Promise<void>
}

export async function startLiar(): Promise<Liar> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      liar.headers.push(request.headers)
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as GuestRequest
      const [references = []] = Object.values(asked.variables ?? {})
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(liar.answer(references, asked))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const liar: Liar = {
    url: `http://127.0.0.1:${port}/graphql`,
    headers: [],
    answer: () => '{}',
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return liar
}
