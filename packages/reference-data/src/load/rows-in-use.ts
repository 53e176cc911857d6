import type { ClientBase } from 'pg'
import { catalogue } from '../catalogue/catalogue.ts'
import { firstFreeId } from '../catalogue/reserved.ts'
import type { LoadRefusal } from './refusal.ts'

interface Leading {
  /** Both as SQL names them. */
  readonly table: string
  readonly column: string
  /** The table that it leads to. */
  readonly to: string
}

/** Keys by which tables that the demonstration does not fill lead to those that it fills. */
const findLeading = `
  select k.conrelid::regclass::text as table, quote_ident(a.attname) as column, r.relname as to
    from pg_constraint k
    join pg_class r on r.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
   where k.contype = 'f' and r.relnamespace = 'public'::regnamespace and r.relname = any($1)
     and k.conrelid not in (select c.oid from pg_class c
                             where c.relnamespace = 'public'::regnamespace and c.relname = any($1))
   order by 1, 2`

/**
 * Refuses to replace rows that others lead to: those would be left without, or with another person under the same number.
 * The catalogue's rows stay what they are.
 */
export async function refuseRowsInUse(
  client: ClientBase,
  tables: readonly string[],
): Promise<LoadRefusal | undefined> {
  const { rows: leading } = await client.query<Leading>(findLeading, [tables])
  for (const { table, column, to } of leading) {
    const fromTheDemonstration = to in catalogue ? `${column} >= ${firstFreeId}` : `${column} is not null`
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from ${table} where ${fromTheDemonstration}`,
    )
    const count = rows[0]?.count ?? 0
    if (count === 0) continue
    const message =
      `The table ${table} leads to the demonstration's rows of ${to}, which would be other people's afterwards; ` +
      `${count} of its rows ${count === 1 ? 'does' : 'do'}. ` +
      'Empty the database first, its accounts included (db:reset), or load into another one.'
    return { ok: false, reason: 'RowsInUse', message }
  }
  return undefined
}
