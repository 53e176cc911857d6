import type { World } from '../world.ts'
import { dayOf } from './day-of.ts'

const DAY = 86_400_000

/** Days of change that are looked at: each day needs all rows again, as they stood then. */
const most = 16

/** Some of the days on which something began or ended, the days beside them, and two that are before and after everything. */
export function daysOf(asked: World): readonly string[] {
  const world = asked.whole ?? asked
  const found = new Set<string>()
  for (const entity of world.model.entities.values()) {
    const { stands } = entity
    if (!stands || stands === 'always' || 'first' in stands) continue
    for (const name of [stands.from, stands.to, stands.last]) {
      if (name === undefined) continue
      for (const row of world.rows(entity)) if (row[name] != null) found.add(dayOf(String(row[name])))
    }
  }
  const all = [...found].toSorted()
  const some = all.filter((_day, at) => at % Math.ceil(all.length / most) === 0)
  const near = some.flatMap((day) => [-1, 0, 1].map((days) => beside(day, days)))
  return ['0001-01-01', ...new Set(near), '9999-12-31'].toSorted()
}

function beside(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
