/** The number of a row in its global id; 0, which no row has, for an id of anything else. */
export function rowNumber(prefix: string, id: string): number {
  const [, given, number] = /^([a-z]+)_([1-9]\d{0,8})$/.exec(id) ?? []
  return given === prefix ? Number(number) : 0
}
