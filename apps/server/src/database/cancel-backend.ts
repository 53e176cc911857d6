import { connect } from 'node:net'
import type { PoolClient } from 'pg'

/** Asks PostgreSQL, in place of a version of its protocol, to cancel what another connection runs. */
const cancelRequest = 80_877_102
/** How long the server is waited for, in milliseconds. */
const patience = 2_000

interface Running {
  /** What pg knows of its connection, outside its types. */
  processID: number
  secretKey: number
  connection: { stream: { remoteAddress?: string; remotePort?: number } }
}

const isRunning = (client: object): client is Running =>
  'processID' in client && 'secretKey' in client && 'connection' in client

/**
 * Ends what a connection is running, by the key that it was given for this; resolves when the server was told, and never fails. A
 * pooler between hands it on, where a statement that names a process would reach another.
 */
export async function cancelBackend(client: PoolClient): Promise<void> {
  if (!isRunning(client)) return
  const { remoteAddress, remotePort } = client.connection.stream
  if (remoteAddress === undefined || remotePort === undefined) return
  const message = Buffer.alloc(16)
  for (const [place, word] of [16, cancelRequest, client.processID, client.secretKey].entries())
    message.writeInt32BE(word, place * 4)
  await new Promise<void>((resolve) => {
    const socket = connect({ host: remoteAddress, port: remotePort, timeout: patience })
    // Where nobody is told, the statement ends at its time limit.
    socket.on('error', () => socket.destroy())
    socket.on('timeout', () => socket.destroy())
    socket.on('connect', () => socket.write(message))
    // The server closes when it has passed it on; it says nothing.
    socket.on('close', () => resolve())
    socket.resume()
  })
}
