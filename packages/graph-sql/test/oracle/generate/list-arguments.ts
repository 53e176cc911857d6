import type { GraphQLArgument, GraphQLField } from 'graphql'
import type { EntityModel } from '../model.ts'
import type { Row } from '../world.ts'
import { inputObjectOf, perhapsVariable } from './literal.ts'
import { generateOrderBy } from './order.ts'
import type { Setting } from './setting.ts'
import { scalar, type Argument, type CursorLiteral, type Literal } from './tree.ts'
import { generateWhere } from './where.ts'

/** A list that a selection asks for. */
export interface ListPlace {
  readonly definition: GraphQLField<unknown, unknown>
  readonly entity: EntityModel
  /** Rows that stand in the list. */
  readonly members: readonly Row[]
  /** One of them, for which conditions should hold. */
  readonly witness: Row | undefined
  /** Relations between the root and the rows of the list. */
  readonly depth: number
  /** Most rows a page may have. */
  readonly largestPage: number
  /** The row the list hangs on; undefined at the root. */
  readonly parent: CursorLiteral['parent']
}

/** Arguments of a list, with the size of its page. */
export function generateListArguments(
  setting: Setting,
  place: ListPlace,
): { given: Argument[]; size: number } {
  const { dice } = setting
  const named = new Map(place.definition.args.map((argument) => [argument.name, argument]))
  const given: Argument[] = []
  const give = (name: string, make: (argument: GraphQLArgument) => Literal): Literal | undefined => {
    const argument = named.get(name)
    if (!argument) return undefined
    const options = name === 'orderBy' ? {} : { again: () => make(argument), mayBeNull: name === 'where' }
    const value = perhapsAbsent(
      setting,
      argument,
      perhapsVariable(dice, argument.type, make(argument), options),
    )
    given.push({ name, value })
    return value
  }

  if (dice.chance(0.62)) {
    give('where', ({ type: argumentType }) => {
      const type = inputObjectOf(argumentType)
      if (!type) throw new Error('`where` takes an input object')
      const { entity, witness, depth } = place
      return generateWhere(setting, { type, entity, witness, depth, room: 3 })
    })
  }
  let orderBy: Literal | undefined
  if (dice.chance(0.5)) {
    orderBy = give('orderBy', ({ type: argumentType }) => {
      const type = inputObjectOf(argumentType)
      if (!type) throw new Error('`orderBy` takes input objects')
      return generateOrderBy(setting, { type, entity: place.entity, depth: place.depth })
    })
  }
  if (!named.has('first')) return { given, size: Math.min(10, Math.max(1, place.members.length)) }
  const size = givePage(setting, place, give)
  // A cursor is asked of the list as it is now: as of a day its row may stand elsewhere.
  if (!setting.isOnDay) giveCursors(setting, place, orderBy, give)
  return { given: shuffled(setting, given), size }
}

type Give = (name: string, make: (argument: GraphQLArgument) => Literal) => Literal | undefined

function givePage({ dice, uses }: Setting, { depth, largestPage }: ListPlace, give: Give): number {
  const side = dice.weighed([
    [60, 'first'],
    [25, 'last'],
    [largestPage >= 50 ? 15 : 0, undefined],
  ])
  const size = dice.between(1, Math.max(1, Math.min(12, largestPage)))
  if (side !== undefined) {
    uses.push({ feature: side, type: '-', depth })
    give(side, () => scalar(dice.chance(0.04) ? 0 : dice.between(1, size)))
  }
  if (dice.chance(0.18)) {
    uses.push({ feature: side === 'last' ? 'offset-last' : 'offset', type: '-', depth })
    give('offset', () => scalar(dice.between(0, 3)))
  }
  return side === undefined ? 50 : size
}

function giveCursors(
  { dice, uses }: Setting,
  place: ListPlace,
  orderBy: Literal | undefined,
  give: Give,
): void {
  for (const side of ['after', 'before']) {
    if (place.members.length === 0 || !dice.chance(0.12)) continue
    uses.push({ feature: side, type: orderBy ? 'ordered' : 'declared', depth: place.depth })
    const { entity, definition, parent } = place
    give(side, () => {
      const row = Number(dice.pick(place.members).id)
      return { kind: 'cursor', entity: entity.name, row, list: definition.name, parent, orderBy }
    })
  }
}

/** Now and then an argument is a variable that the request does not give: as if it were not there. */
function perhapsAbsent({ dice, uses }: Setting, { name, type }: GraphQLArgument, value: Literal): Literal {
  const decidesSize = name === 'first' || name === 'last'
  if (decidesSize || value.kind === 'variable' || String(type).endsWith('!') || !dice.chance(0.02))
    return value
  uses.push({ feature: 'variable-absent', type: '-', depth: 1 })
  return { kind: 'variable', type: String(type), given: 'absent', value, again: undefined }
}

function shuffled({ dice }: Setting, given: readonly Argument[]): Argument[] {
  return dice.chance(0.5) ? [...given] : given.toReversed()
}
