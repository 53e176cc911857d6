/** A text literal. Only the compiler's own texts become one: keys of the response, names of types, prefixes of ids. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Conditions that must all hold. */
export function all(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'TRUE'
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' AND ')})`
}

/** Conditions of which one must hold. */
export function any(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'FALSE'
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`
}

/** True exactly where the condition is not true: SQL's "unknown" counts as false, so nothing slips between the two. */
export function not(condition: string): string {
  return `((${condition}) IS NOT TRUE)`
}

/** `WHERE ...`, or nothing. */
export function whereClause(conditions: readonly string[]): string {
  const real = conditions.filter((condition) => condition !== 'TRUE')
  return real.length === 0 ? '' : ` WHERE ${real.join(' AND ')}`
}

/** Columns of a table that a text mentions by the table's alias. Aliases are unique in a statement and names have no dots. */
export function columnsUsed(alias: string, ...texts: readonly string[]): string[] {
  const mention = new RegExp(`\\b${alias}\\.([a-z_][a-z0-9_]*)`, 'g')
  return [...new Set(texts.flatMap((text) => [...text.matchAll(mention)].map((match) => match[1] ?? '')))]
}

/** PostgreSQL's text form of an array. */
export function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
}
