import { Client, type PoolClient } from 'pg'

/** Ends what a connection is running; resolves when the server was told, and never fails. */
export async function cancelBackend(url: string, client: PoolClient): Promise<void> {
  const messenger = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  messenger.on('error', () => {})
  try {
    await messenger.connect()
    await messenger.query('select pg_cancel_backend($1)', [processOf(client)])
  } catch {
    // The statement then ends at its time limit.
  } finally {
    await messenger.end().catch(() => {})
  }
}

/** pg keeps the number of the server's process on the client, outside its types. */
const processOf = (client: object): unknown => ('processID' in client ? client.processID : null)
