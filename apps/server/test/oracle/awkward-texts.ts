import type { Client } from 'pg'

/** Ends of texts in which one mistake of escaping or encoding shows. */
const awkward = [
  ' "quoted" and \'quoted\'',
  ' back\\slash \\n \\u0041 \\"',
  ' line\nfeed\r\ttab\b\f',
  ` ${Array.from({ length: 31 }, (_, code) => String.fromCharCode(code + 1)).join('')}`,
  ' \u007f\u0080\u009f\u00a0\u00ad',
  ' \u2028\u2029\ufeff\ufffd\uffff',
  ' 😀 👩‍👧 e\u0301 É ß ı Ω',
  ' שלום \u202eright to left',
  ' </script><!-- {"data":null}',
  ' $1::text %s ${x} %_',
]

const columns = `
  select table_name as "table", column_name as "column" from information_schema.columns
  where table_schema = 'public' and data_type = 'text' and collation_name = 'en-GB-x-icu' order by 1, 2`

/** Makes free texts of all tables awkward, where no constraint forbids it; answers how many columns were changed. */
export async function makeTextsAwkward(client: Client): Promise<number> {
  let changed = 0
  const { rows } = await client.query<{ table: string; column: string }>(columns)
  for (const { table, column } of rows) {
    const end = `($1::text[])[1 + id % cardinality($1::text[])]`
    const text = `update "${table}" set "${column}" = "${column}" || ${end}`
    const done = await client.query(text, [awkward]).catch(() => undefined)
    if (done?.rowCount) changed += 1
  }
  return changed
}
