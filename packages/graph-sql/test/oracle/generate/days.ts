import { daysOf } from '../as-of/days.ts'
import { toldSchema } from '../as-of/told-schema.ts'
import { worldAsOf } from '../as-of/world-as-of.ts'
import type { World } from '../world.ts'
import type { Dice } from './dice.ts'
import { createPool, type Setting } from './setting.ts'

/** Days that operations are asked as of. */
export interface Days {
  pick(dice: Dice): string
  /** The setting, with the rows of the day and what of them may be asked. */
  settingOn(setting: Setting, day: string): Setting
}

export function createDays(world: World): Days {
  const days = daysOf(world)
  const later = days.slice(Math.floor(days.length / 2))
  const schema = toldSchema(world.schema, (world.whole ?? world).model)
  const worlds = new Map<string, Pick<Setting, 'world' | 'pool'>>()

  function worldOn(day: string): Pick<Setting, 'world' | 'pool'> {
    const known = worlds.get(day)
    if (known) return known
    const then = { ...worldAsOf(world, day), schema }
    const made = { world: then, pool: createPool(then) }
    worlds.set(day, made)
    return made
  }

  return {
    // Most things have begun on later days.
    pick: (dice) => dice.pick(dice.chance(0.7) ? later : days),
    settingOn: (setting, day) => ({ ...setting, ...worldOn(day), isOnDay: true }),
  }
}
