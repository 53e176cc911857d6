import type { FieldNode, SelectionSetNode } from 'graphql'
import { objectFields } from '../../schema/object-fields.ts'
import { argumentsOf, type Argument } from '../argument.ts'
import { collectFields, selectionSets } from '../collect.ts'
import type { ListWriter, Path } from '../compilation.ts'
import { assemble, listPieces, objectPieces, subquery, text, type Piece } from '../json.ts'
import { rowsOf } from '../rows-of.ts'
import { countParam, GREATEST_OFFSET } from '../page.ts'
import { scalarPieces } from '../scalar-json.ts'
import { whereClause } from '../sql.ts'
import { whereCondition } from '../where.ts'
import { addGroupKeys } from './group-by.ts'
import { groupOrder } from './group-order.ts'
import { Groups } from './groups.ts'
import { havingCondition } from './having.ts'
import { keysPieces } from './keys.ts'
import { DEFAULT_GROUPS, mostGroups } from './most-groups.ts'
import { countOf, measurable, measureOf, rateOf } from './measures.ts'
import { shareParam } from './share.ts'

const MOST_GROUPS = 10_000

/** The JSON list of a list's groups. */
export const aggregateJson: ListWriter = (compilation, list, args, sets, path) => {
  const rows = rowsOf(compilation, list)
  const where = whereCondition(rows.scope, args.get('where'), path)
  const groups = new Groups(compilation, rows.scope)
  addGroupKeys(groups, args.get('groupBy'), path)
  compilation.list(path, mostGroups(groups.keys, args.get('first')))

  const json = assemble(groupPieces(groups, sets, path))
  const having = havingCondition(groups, args.get('having'), path)
  const order = groupOrder(groups, args.get('orderBy'), path)
  const limit = ` LIMIT ${countParam(compilation, args.get('first'), DEFAULT_GROUPS, MOST_GROUPS, path)}`
  const offset = args.has('offset')
    ? ` OFFSET ${countParam(compilation, args.get('offset'), 0, GREATEST_OFFSET, path)}`
    : ''
  const inner = groups.statement([...rows.conditions, where])
  const ordered = `SELECT ${json} AS j FROM (${inner}) ${groups.alias}${whereClause([having])}${order}${limit}${offset}`
  return subquery(listPieces('z.j'), `(${ordered}) z`)
}

function groupPieces(groups: Groups, sets: readonly SelectionSetNode[], path: Path): Piece[] {
  const typeName = `${groups.type.name}Aggregate`
  return members(groups, typeName, sets, path, (name, nodes, at) => {
    const args = argumentsFor(groups, typeName, nodes[0])
    const where = args.get('where')
    const condition = where ? whereCondition(groups.rows, where, at) : 'TRUE'
    const filter = condition === 'TRUE' ? '' : ` FILTER (WHERE ${condition})`
    if (name === 'keys') return keysPieces(groups, selectionSets(nodes), at)
    if (name === 'count') return scalarPieces(countOf(groups, filter))
    if (name === 'rate') return scalarPieces(rateOf(groups, filter))
    const share = name === 'percentile' ? shareParam(groups.compilation, args.get('at'), at) : ''
    return measurePieces(groups, name, selectionSets(nodes), at, filter, share)
  })
}

function measurePieces(
  groups: Groups,
  measure: string,
  sets: readonly SelectionSetNode[],
  path: Path,
  filter: string,
  share: string,
): Piece[] {
  const kinds: Readonly<Record<string, string>> = { countDistinct: 'Distinct', min: 'Values', max: 'Values' }
  const typeName = `${groups.type.name}${kinds[measure] ?? 'Numbers'}`
  return members(groups, typeName, sets, path, (name, _nodes, at) => {
    const field = measurable(groups.type, name)
    groups.compilation.readings.field(groups.type, field, { path: at })
    return scalarPieces(measureOf(groups, measure, field, filter, share))
  })
}

type Nodes = readonly [FieldNode, ...FieldNode[]]

function members(
  groups: Groups,
  typeName: string,
  sets: readonly SelectionSetNode[],
  path: Path,
  pieces: (name: string, nodes: Nodes, path: Path) => readonly Piece[],
): Piece[] {
  const selected = collectFields(groups.compilation, new Set([typeName]), sets)
  return objectPieces(
    [...selected].map(([key, nodes]): [string, readonly Piece[]] => {
      const name = nodes[0].name.value
      if (name === '__typename') return [key, [text(JSON.stringify(typeName))]]
      return [key, pieces(name, nodes, [...path, key])]
    }),
  )
}

function argumentsFor(groups: Groups, typeName: string, node: FieldNode): ReadonlyMap<string, Argument> {
  const { compilation } = groups
  const field = objectFields(compilation.graph.schema, typeName)[node.name.value]
  return field ? argumentsOf(node, field, compilation.variables) : new Map()
}
