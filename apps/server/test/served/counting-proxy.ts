import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What clients sent to PostgreSQL, by kind of message. */
export interface Traffic {
  /** Statements run: Execute and simple Query messages. */
  statements: number
  /** Round trips: Sync and simple Query messages. */
  roundTrips: number
}

/**
 * Reads the frontend's messages off a stream: a startup message without a type, then type, length, body. Connections by which
 * queries are answered count; what the gate asks of accounts, and what is written in the trail meanwhile, is none of theirs.
 */
function reader(traffic: Traffic): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0)
  let started = false
  let isCounted = false
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const header = started ? 5 : 4
      if (pending.length < header) return
      const size = pending.readInt32BE(header - 4) + header - 4
      if (pending.length < size) return
      if (!started) isCounted = pending.subarray(0, size).includes('cohortium read')
      const kind = started ? String.fromCharCode(pending[0] ?? 0) : ''
      started = true
      if (isCounted && (kind === 'E' || kind === 'Q')) traffic.statements += 1
      if (isCounted && (kind === 'S' || kind === 'Q')) traffic.roundTrips += 1
      pending = pending.subarray(size)
    }
  }
}

/**
 * Stands before a PostgreSQL and counts what clients really send it. Answers the address with its own port in it.
 */
export async function countingProxy(
  address: string,
): Promise<{ url: string; traffic: Traffic; stop: () => Promise<void> }> {
  const traffic: Traffic = { statements: 0, roundTrips: 0 }
  const target = new URL(address)
  const sockets = new Set<Socket>()
  const proxy = createServer((client) => {
    const server = connect(Number(target.port || 5432), target.hostname)
    const count = reader(traffic)
    client.on('data', count)
    client.pipe(server).pipe(client)
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        client.destroy()
        server.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const url = new URL(address)
  url.hostname = '127.0.0.1'
  url.port = String((proxy.address() as AddressInfo).port)
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => proxy.close(resolve))
  }
  return { url: url.href, traffic, stop }
}
