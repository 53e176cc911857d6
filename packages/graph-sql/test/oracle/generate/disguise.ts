import type { Setting } from './setting.ts'
import type { Directive, FieldSelection, FragmentSelection, Selection } from './tree.ts'
import { scalar } from './tree.ts'

/** The same fields in another dress: in fragments, under directives, asked twice or in two halves. */
export function disguise(
  setting: Setting,
  fields: readonly FieldSelection[],
  on: string,
  depth: number,
): Selection[] {
  const { dice, uses } = setting
  const use = (feature: string): unknown => uses.push({ feature, type: '-', depth })
  const directed = fields.map((one) => (dice.chance(0.05) ? { ...one, directives: [directive()] } : one))
  const selections: Selection[] = directed.flatMap((one) => halves(one))
  if (!dice.chance(0.2)) return selections
  const inside = dice.some(selections, dice.between(1, selections.length))
  const outside = selections.filter((one) => !inside.includes(one))
  const style = dice.pick(['named', 'inline', 'bare'] as const)
  use(`fragment-${style}`)
  const directives = dice.chance(0.2) ? [directive()] : []
  const fragment: FragmentSelection = { kind: 'fragment', style, on, directives, selections: inside }
  const repeated = style === 'named' && dice.chance(0.2) ? [fragment] : []
  return dice.chance(0.5) ? [fragment, ...outside, ...repeated] : [...outside, fragment, ...repeated]

  /** A field with several fields below it, sometimes as two fields that the answer joins again. */
  function halves(one: FieldSelection): FieldSelection[] {
    const { selections: below } = one
    if (below.length === 0) return dice.chance(0.02) ? [one, one] : [one]
    if (below.length < 2 || !dice.chance(0.06)) return [one]
    use('merged')
    const at = dice.between(1, below.length - 1)
    return [
      { ...one, selections: below.slice(0, at) },
      { ...one, selections: below.slice(at) },
    ]
  }

  function directive(): Directive {
    const name = dice.pick(['skip', 'include'] as const)
    const isKept = dice.chance(0.75)
    const value = scalar(name === 'include' ? isKept : !isKept)
    use(`@${name}`)
    const again = scalar(dice.chance(0.5))
    const isVariable = dice.chance(0.5)
    return {
      name,
      condition: isVariable ? { kind: 'variable', type: 'Boolean!', given: 'value', value, again } : value,
    }
  }
}
