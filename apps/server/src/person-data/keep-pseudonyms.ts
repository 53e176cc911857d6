import { notePseudonymKey, pseudonymised, type Pseudonyms } from '@cohortium/reference-data'
import type { ClientBase } from 'pg'

/** By which key the pseudonyms of a database were made: ours, another one, or none, as before there was a key. */
export type PseudonymKey = 'ours' | 'other' | 'none'

/** @param client connected as the owner. */
export async function pseudonymKeyOf(client: ClientBase, { fingerprint }: Pseudonyms): Promise<PseudonymKey> {
  const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from app.pseudonym_key')
  const [noted] = rows
  if (!noted) return 'none'
  return noted.fingerprint === fingerprint ? 'ours' : 'other'
}

/** Rows that one statement renames. */
const atOnce = 10_000

/**
 * Gives everybody the pseudonym that this key makes, in one transaction: all have the new one or all the old. The trail tells of it as a
 * whole, and nothing keeps which of the old became which of the new.
 * @param client connected as the owner, inside no transaction.
 * @returns how many rows were renamed, by table.
 */
export async function renewPseudonyms(
  client: ClientBase,
  pseudonyms: Pseudonyms,
): Promise<Record<string, number>> {
  const what = 'pseudonyms renewed'
  await client.query('begin')
  try {
    await client.query('select app.begin_load($1, $2)', [what, pseudonymised])
    const renamed: Record<string, number> = {}
    for (const table of pseudonymised) renamed[table] = await rename(client, pseudonyms, table)
    await notePseudonymKey(client, pseudonyms)
    await client.query('select app.end_load($1, $2)', [what, renamed])
    await client.query('commit')
    return renamed
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function rename(
  client: ClientBase,
  pseudonyms: Pseudonyms,
  table: (typeof pseudonymised)[number],
): Promise<number> {
  let renamed = 0
  for (let last = 0; ;) {
    const { rows } = await client.query<{ id: number }>(
      `select id from ${table} where id > $1 order by id limit ${atOnce}`,
      [last],
    )
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return renamed
    await client.query(
      `update ${table} as t set pseudonym = made.pseudonym
       from unnest($1::integer[], $2::text[]) as made (id, pseudonym) where t.id = made.id`,
      [ids, ids.map((id) => pseudonyms.of(table, id))],
    )
    renamed += ids.length
    last = ids.at(-1) ?? last
  }
}

/**
 * Sees at a start that pseudonyms are those of the key. Where they are of another key they stay, since analysts may have joined by
 * them: whoever lost or changed the key decides when to renew them.
 * @param client connected as the owner, inside no transaction.
 */
export async function keepPseudonyms(client: ClientBase, pseudonyms: Pseudonyms): Promise<PseudonymKey> {
  // Two servers that start at once: the second finds what the first one did.
  await client.query("select pg_advisory_lock(hashtext('cohortium pseudonyms'))")
  try {
    const key = await pseudonymKeyOf(client, pseudonyms)
    if (key === 'none') await renewPseudonyms(client, pseudonyms)
    return key
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('cohortium pseudonyms'))")
  }
}
