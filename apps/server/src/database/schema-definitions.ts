import type { DataSource } from 'typeorm'
import { migrationsTable } from './data-source.ts'

/**
 * Every column, constraint and index of a schema as the catalogue words it, one line each, without the schema's name.
 */
export async function definitionsOf(dataSource: DataSource, schema: string): Promise<Set<string>> {
  const rows = await dataSource.query<{ definition: string }[]>(definitions, [schema, migrationsTable])
  return new Set(rows.map((row) => row.definition.replaceAll(`${schema}.`, '')))
}

const definitions = `
with tables as (
  select c.oid, c.relname
  from pg_class c
  where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> $2
)
select concat_ws(' ', t.relname, a.attname, format_type(a.atttypid, a.atttypmod), l.collname,
  case when a.attnotnull then 'not null' end,
  case a.attidentity when 'd' then 'identity by default' when 'a' then 'identity always' end,
  'default ' || pg_get_expr(d.adbin, d.adrelid)) as definition
from tables t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
left join pg_collation l on l.oid = a.attcollation
union all
-- From PostgreSQL 18 on NOT NULL is a constraint too, with a name that nobody chose: the columns tell of it.
-- Constraint triggers are no part of what entities declare, as other triggers are not.
select concat_ws(' ', t.relname, k.conname, pg_get_constraintdef(k.oid))
from tables t
join pg_constraint k on k.conrelid = t.oid and k.contype not in ('n', 't')
union all
select pg_get_indexdef(i.indexrelid)
from tables t
join pg_index i on i.indrelid = t.oid
`
