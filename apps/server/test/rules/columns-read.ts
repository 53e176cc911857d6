/**
 * The columns that a statement of the compiler reads, by table. Its tables have an alias of their own each; one that a declared
 * expression happens to use as well is left out.
 */
export function columnsRead(text: string): (readonly [table: string, column: string])[] {
  const tables = new Map<string, string>()
  for (const [, table = '', alias = ''] of text.matchAll(/\b(?:FROM|JOIN|from|join) (\w+) (\w+)\b/g))
    tables.set(alias, table)
  for (const [, alias = ''] of text.matchAll(/\) ([a-z]\d*)\b/g)) tables.delete(alias)
  const found = [...text.matchAll(/\b(\w+)\.(\w+)\b(?!\()/g)].flatMap(([, alias = '', column = '']) => {
    const table = tables.get(alias)
    return table === undefined ? [] : [[table, column] as const]
  })
  return [...new Map(found.map((one) => [one.join('.'), one])).values()]
}
