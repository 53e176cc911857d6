import type { ClientBase } from 'pg'
import { catalogue } from '../catalogue/catalogue.ts'
import { firstFreeId } from '../catalogue/reserved.ts'
import type { LoadRefusal } from './refusal.ts'
import { sqlName } from './sql-name.ts'

async function holds(client: ClientBase, table: string, condition = 'true'): Promise<boolean> {
  const { rows } = await client.query<{ some: boolean }>(
    `select exists (select from ${sqlName(table)} where ${condition}) as some`,
  )
  return rows[0]?.some ?? false
}

/** Refuses to load over a real person, whether or not a demonstration was loaded before. */
export async function refuseRealPeople(client: ClientBase): Promise<LoadRefusal | undefined> {
  if (!(await holds(client, 'person', 'not is_synthetic'))) return undefined
  const message =
    'This database holds people who are not synthetic, so no demonstration is loaded over them. ' +
    'Load it into another database.'
  return { ok: false, reason: 'PeopleAreReal', message }
}

/** Refuses to empty tables that somebody has begun to fill; the catalogue's own rows do not count. */
export async function refuseTablesInUse(
  client: ClientBase,
  tables: readonly string[],
): Promise<LoadRefusal | undefined> {
  for (const table of tables) {
    const condition = table in catalogue ? `id >= ${firstFreeId}` : 'true'
    if (!(await holds(client, table, condition))) continue
    const message =
      `The table ${table} already holds rows that no demonstration put there, so none is loaded. ` +
      'Load it into an empty database.'
    return { ok: false, reason: 'TablesInUse', message }
  }
  return undefined
}
