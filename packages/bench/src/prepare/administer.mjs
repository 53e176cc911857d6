import pg from 'pg'

/** Opens one connection for the work, and closes it whatever happens. */
export async function withClient(address, work) {
  const client = new pg.Client({ connectionString: address })
  // A lost connection is told by the query that meets it.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
