/** `localAuthority` -> `local_authority`; `startsOn` -> `starts_on`. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

/** `Participant` -> `participant`: the name of the lookup of one. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Name of a constraint or index. PostgreSQL cuts names at 63 bytes, which would make every boot see a difference. */
export function constraintName(
  table: string,
  columns: readonly string[],
  kind: 'pkey' | 'fk' | 'key' | 'idx' | 'check' | 'excl' | 'search',
): string {
  const name = [table, ...columns, kind].join('_')
  if (name.length > 63) return `${name.slice(0, 50)}_${checksum(name)}_${kind}`
  return name
}

function checksum(text: string): string {
  let hash = 0
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return hash.toString(36)
}
