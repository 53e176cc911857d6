import type { ClientBase } from 'pg'

interface Part {
  readonly drop: string
  readonly make: string
}

/**
 * Keys that refer first, since unique keys cannot go before them; then unique keys and exclusions; then plain indexes.
 * Primary keys stay: rows come in their order, which costs an index little.
 */
const findParts = `
  with asked as (select to_regclass(quote_ident(name)) as id from unnest($1::text[]) as t (name))
  select * from (
    select case c.contype when 'f' then 1 else 2 end as step, c.conname as name,
           format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop,
           format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as make
      from pg_constraint c
     where c.contype in ('f', 'u', 'x')
       and (c.conrelid in (select id from asked) or (c.contype = 'f' and c.confrelid in (select id from asked)))
    union all
    select 3, i.indexrelid::regclass::text,
           format('drop index %s', i.indexrelid::regclass),
           pg_get_indexdef(i.indexrelid)
      from pg_index i
     where i.indrelid in (select id from asked)
       and not i.indisprimary
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  ) as parts
  order by step, name`

/** What is left to do once the rows are in. */
export interface SetAside {
  /** How many constraints and indexes wait to be made again. */
  readonly count: number
  /** Makes them again, checking every row; tells after each how many are done. */
  restore(onDone: (done: number) => void): Promise<void>
}

/**
 * Drops the foreign keys, unique keys, exclusions and indexes of these tables for a load. Only inside a
 * transaction: should it fail, they were never gone.
 */
export async function setAside(client: ClientBase, tables: readonly string[]): Promise<SetAside> {
  const { rows } = await client.query<Part>(findParts, [tables])
  for (const part of rows) await client.query(part.drop)
  return {
    count: rows.length,
    async restore(onDone) {
      let done = 0
      for (const part of rows.toReversed()) {
        await client.query(part.make)
        onDone(++done)
      }
    },
  }
}
