import { wordsOf } from '../search.ts'
import { scalar, type Literal } from './tree.ts'
import type { Setting } from './setting.ts'
import type { Place } from './where.ts'

/** Words of the witness, some cut short or out of order or in capitals, now and then words of nobody. */
export function generateSearch({ dice, uses, world }: Setting, { entity, witness, depth }: Place): Literal {
  uses.push({ feature: 'search', type: '-', depth })
  if (dice.chance(0.05))
    return scalar(dice.pick(['', ' – ', "'", 'nowhere', "'; drop table --", '&|!:*', 'é']))
  const texts = dice.pick(entity.search).map((name) => (witness ? world.value(entity, witness, name) : null))
  const words = texts.flatMap((text) => (text === null ? [] : wordsOf(String(text))))
  const chosen = dice.some(words, dice.between(1, 3))
  const last = Array.from(chosen.pop() ?? 'n')
  const shortened = last.slice(0, dice.between(1, last.length)).join('')
  const asked = [...chosen, shortened].join(dice.pick([' ', '  ', '-', ', ']))
  return scalar(dice.chance(0.3) ? asked.toUpperCase() : asked)
}
