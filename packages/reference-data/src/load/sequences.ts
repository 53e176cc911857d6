import type { ClientBase } from 'pg'
import { firstFreeId } from '../catalogue/reserved.ts'
import { sqlName } from './sql-name.ts'

/** Sets each table's sequence behind its rows and the catalogue's reserve; tables without an id are passed over. */
export async function advanceSequences(client: ClientBase, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string; sequence: string }>(
    `select t.name, pg_get_serial_sequence(quote_ident(t.name), 'id') as sequence
       from unnest($1::text[]) as t (name)
       join pg_attribute a on a.attrelid = to_regclass(quote_ident(t.name))
      where a.attname = 'id' and a.attidentity <> ''`,
    [tables],
  )
  for (const { name, sequence } of rows) {
    // Only ever forwards: a sequence already past its rows may be in use at this moment.
    await client.query(
      `select setval($1::regclass, wanted)
         from (select greatest(coalesce(max(id), 0), $2::bigint) as wanted from ${sqlName(name)}) as ids
        where coalesce(pg_sequence_last_value($1::regclass), 0) < wanted`,
      [sequence, firstFreeId - 1],
    )
  }
}
