import { randomInt } from 'node:crypto'
import type { Unit } from '../unit/unit.ts'

/** Columns of numbers that people are told, by their tables. */
const columns = {
  person: 'reference',
  application: 'reference',
  participant: 'reference',
  award: 'certificate_number',
} as const

/** Eight digits, of which there are enough for one to be free at the first draw. */
const draw = (): number => randomInt(10_000_000, 100_000_000)

/**
 * Draws a number that somebody is told, on letters or a certificate, for example `PER-48213907`: nothing leads from it to the number of
 * the row, which analysts see beside a pseudonym, nor does the order of several.
 * @param head what stands before the digits.
 */
export async function drawNumber(
  { ask }: Pick<Unit, 'ask'>,
  table: keyof typeof columns,
  head: string,
  drawn: () => number = draw,
): Promise<string> {
  for (;;) {
    const number = `${head}-${drawn()}`
    const [taken] = await ask(`select 1 from ${table} where ${columns[table]} = $1`, [number])
    if (!taken) return number
  }
}
