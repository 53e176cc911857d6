import type { Client } from 'pg'

/** What each table of ours, and of the jobs, holds: its columns, and sums over its rows; of the migrations' own record nothing. */
export type Contents = ReadonlyMap<string, Content>
export interface Content {
  readonly columns: readonly string[]
  readonly count: number
  /** Of the rows' texts, whatever their order. */
  readonly sum: string
}

const tables = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select array_agg(quote_ident(a.attname) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'app', 'graphile_worker') and c.relkind = 'r' and c.relname !~ '^schema_migration' order by 1`

/** @param like where given, of each table only what it held then: tables and columns that came later are passed over. */
export async function contentsOf(client: Client, like?: Contents): Promise<Contents> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(tables)
  const contents = new Map<string, Content>()
  for (const { name, columns: all } of rows) {
    const columns = like ? like.get(name)?.columns : all
    if (!columns) continue
    const sums = await client.query<{ count: number; sum: string }>(
      `select count(*)::int as count, coalesce(md5(string_agg(row, '' order by row)), '') as sum
       from (select md5(row(${columns.join(', ')})::text) as row from ${name}) as texts`,
    )
    contents.set(name, { columns, count: 0, sum: '', ...sums.rows[0] })
  }
  return contents
}
