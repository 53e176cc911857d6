/** The columns that a statement of the compiler reads, by table: every table in it has an alias of its own. */
export function columnsRead(text: string): (readonly [table: string, column: string])[] {
  const tables = new Map<string, string>()
  for (const [, table = '', alias = ''] of text.matchAll(/\b(?:FROM|JOIN|from|join) (\w+) (\w+)\b/g))
    tables.set(alias, table)
  const found = [...text.matchAll(/\b(\w+)\.(\w+)\b(?!\()/g)].flatMap(([, alias = '', column = '']) => {
    const table = tables.get(alias)
    return table === undefined ? [] : [[table, column] as const]
  })
  return [...new Map(found.map((one) => [one.join('.'), one])).values()]
}
