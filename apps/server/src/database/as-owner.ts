import { Client } from 'pg'

/** Connects as the owner of a database for a piece of work. */
export async function asOwner<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'cohortium' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
