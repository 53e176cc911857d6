import { createWorld, type Row, type World } from '../world.ts'
import { stands } from './stands.ts'
import { toldOn } from './told.ts'

const known = new WeakMap<World, Map<string, World>>()

/** The rows that were there at the end of a day, as they were then: the whole of what `asOf` means. */
export function worldAsOf(world: World, day: string): World {
  const days = known.get(world) ?? new Map<string, World>()
  known.set(world, days)
  const found = days.get(day) ?? snapshot(world, day)
  days.set(day, found)
  return found
}

function snapshot(asked: World, day: string): World {
  const world = asked.whole ?? asked
  const tables = new Map(world.tables)
  for (const entity of world.model.entities.values()) {
    const fields = [...entity.fields.values()].filter(
      (field) => (field.kind === 'scalar' || field.kind === 'toOne') && field.told !== undefined,
    )
    const rows = world.rows(entity).filter((row) => stands(world, entity, row, day))
    if (fields.length === 0) {
      tables.set(entity.table, rows)
      continue
    }
    const then = rows.map((row): Row => {
      const changed = fields.flatMap((field) =>
        field.kind === 'scalar' || field.kind === 'toOne'
          ? [[field.name, toldOn(world, entity, row, field, day)] as const]
          : [],
      )
      return { ...row, ...Object.fromEntries(changed) }
    })
    tables.set(entity.table, then)
  }
  return createWorld(asked.schema, asked.model, tables)
}
