import type { Bytes } from '@cohortium/graph-sql'

/** Where a row's first value starts: after the number of values, in two bytes, and its length, in four. */
const start = 6

/** The first value of a row, as it came; undefined for null. */
export function firstValue(row: Bytes): Bytes | undefined {
  const [first, ...others] = row[0] && row[0].length >= start ? row : [Buffer.concat(row)]
  const length = first?.readInt32BE(2) ?? -1
  if (!first || length < 0) return undefined
  const value: Buffer[] = []
  let missing = length
  for (const part of [first.subarray(start), ...others]) {
    if (missing === 0) break
    const taken = part.subarray(0, missing)
    missing -= taken.length
    value.push(taken)
  }
  return value
}
