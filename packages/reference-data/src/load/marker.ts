import type { ClientBase } from 'pg'

/** The demonstration that a database holds. */
export interface Loaded {
  readonly seed: number
  readonly scale: number
}

/** Which demonstration was loaded; nothing if none was. */
export async function loadedDemonstration(client: ClientBase): Promise<Loaded | undefined> {
  const { rows } = await client.query<Loaded>(
    'select seed::float8 as seed, scale::float8 as scale from app.demonstration',
  )
  return rows[0]
}

/** Notes, in the transaction of the load itself, that it is complete: a load cut short leaves no trace. */
export async function markLoaded(client: ClientBase, { seed, scale }: Loaded): Promise<void> {
  await client.query('delete from app.demonstration')
  await client.query('insert into app.demonstration (seed, scale, loaded_at) values ($1, $2, now())', [
    seed,
    scale,
  ])
}
