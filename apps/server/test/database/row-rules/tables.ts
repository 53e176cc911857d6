import { types, type Client } from 'pg'

export type Value = string | number | boolean | null | readonly string[]
export type Row = Readonly<Record<string, Value>>

/** Rows of every table, nothing left out. */
export type Tables = Readonly<Record<string, readonly Row[]>>

const DATE: number = types.builtins.DATE

/** Dates as `YYYY-MM-DD`, as the domain’s rules want them. */
const plain = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (text: string) => text : types.getTypeParser(oid, format ?? 'text'),
}

/** What tells a row of a table from the others, as SQL text. */
export const keyOf = (columns: readonly string[]): string =>
  columns.includes('id') ? 'id::text' : `concat_ws('-', ${columns.join(', ')})`

/** Reads the columns that say whose a row is: ids, states and dates, and its `key`. @param owner whom no rule binds. */
export async function readTables(owner: Client): Promise<Tables> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
      and (a.attname ~ '(^|_)id$' or a.attname ~ '(_on|^valid_.*)$' or a.attname = 'restricted'
        or a.attname in ('status', 'scope', 'code'))
    group by c.relname order by c.relname`)
  const tables: Record<string, readonly Row[]> = {}
  for (const { name, columns } of rows) {
    const text = `select ${[...columns, `${keyOf(columns)} as key`].join(', ')} from ${name}`
    tables[name] = (await owner.query<Row>({ text, types: plain })).rows
  }
  return tables
}
