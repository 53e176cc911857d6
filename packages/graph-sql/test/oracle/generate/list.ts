import type { GraphQLField } from 'graphql'
import type { EntityModel, ListKind } from '../model.ts'
import type { Row } from '../world.ts'
import { generateListArguments } from './list-arguments.ts'
import type { RowPlace } from './selections.ts'
import type { Setting } from './setting.ts'
import { field, type CursorLiteral, type FieldSelection, type Selection } from './tree.ts'

export interface ListRequest {
  readonly definition: GraphQLField<unknown, unknown>
  readonly list: ListKind
  readonly entity: EntityModel
  readonly members: readonly Row[]
  readonly depth: number
  readonly rowsAbove: number
  readonly parent: CursorLiteral['parent']
  /** Selects the fields of the list's rows. */
  readonly selectRow: (place: RowPlace) => Selection[]
}

/** A list with arguments, and what is asked of its rows and pages. */
export function generateList(setting: Setting, request: ListRequest): FieldSelection {
  const { dice, limits } = setting
  const { definition, entity, members, depth, rowsAbove, parent } = request
  const witness = members.length > 0 ? dice.pick(members) : undefined
  const largestPage = Math.floor(limits.rows / rowsAbove)
  const place = { definition, entity, members, witness, depth, largestPage, parent }
  const { given, size } = generateListArguments(setting, place)
  const below: RowPlace = { entity, row: witness, depth, rowsAbove: rowsAbove * size }
  const selections = request.list === 'plain' ? request.selectRow(below) : selectPage(setting, request, below)
  return { ...field(definition.name, selections), arguments: given }
}

function selectPage(setting: Setting, { selectRow }: ListRequest, below: RowPlace): Selection[] {
  const { dice, uses } = setting
  const { depth } = below
  const asks = (feature: string, share: number): boolean => {
    if (!dice.chance(share)) return false
    uses.push({ feature, type: '-', depth })
    return true
  }
  const selections: FieldSelection[] = []
  if (asks('totalCount', 0.3)) selections.push(field('totalCount'))
  if (asks('edges', 0.3)) {
    const inner: FieldSelection[] = [field('node', selectRow(below))]
    if (asks('cursor', 0.6)) inner.push(field('cursor'))
    selections.push(field('edges', dice.chance(0.5) ? inner : inner.toReversed()))
  } else if (selections.length === 0 || dice.chance(0.9)) selections.push(field('nodes', selectRow(below)))
  if (asks('pageInfo', 0.3)) {
    const names = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']
    const chosen = dice.some(names, dice.between(1, 4))
    selections.push(
      field(
        'pageInfo',
        chosen.map((name) => field(name)),
      ),
    )
  }
  if (dice.chance(0.05)) selections.push(field('__typename'))
  return dice.chance(0.7) ? selections : selections.toReversed()
}
