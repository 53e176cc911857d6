import type { FieldNode, SelectionSetNode } from 'graphql'
import type { Argument } from './argument.ts'
import { collectFields, selectionSets, type Collected } from './collect.ts'
import type { Compilation, Path } from './compilation.ts'
import { cursorContent, cursorText } from './cursor.ts'
import { assemble, listPieces, objectPieces, sql, subquery, text, type Piece } from './json.ts'
import { rowPieces } from './object.ts'
import { orderClause } from './order.ts'
import { pageSize } from './page.ts'
import { pageInfoPieces } from './page-info.ts'
import { pageRows, type PageRows } from './page-rows.ts'
import { selectPage, selectPages } from './page-statement.ts'
import type { List } from './rows-of.ts'

/** What a connection's aggregate reads of each row: columns of the inner statement, by expression. */
export interface Outputs {
  /** The row's cursor content. */
  content(): string
  /** The row's number on the page. */
  number(): string
  /** How many rows were fetched. */
  fetched(): string
  /** Order for the aggregate itself, where the rows of many pages come to it. */
  readonly order: string
  /** A node's JSON. */
  node(sets: readonly SelectionSetNode[], path: Path): string
}

type Nodes = readonly [FieldNode, ...FieldNode[]]

/** A connection's JSON text. */
export function connectionJson(
  compilation: Compilation,
  list: List,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): readonly Piece[] {
  const typeName = `${list.target.name}Connection`
  const selected = collectFields(compilation, new Set([typeName]), sets)
  const asks = (name: string) => [...selected.values()].some((nodes) => nodes[0].name.value === name)
  // Made even where no row is asked for: its arguments are refused all the same.
  const needsRows = asks('nodes') || asks('edges') || asks('pageInfo')
  // What is told of an empty page, too, is asked for each page by itself.
  const gathering = asks('pageInfo') || asks('totalCount') || !needsRows ? undefined : list.parent?.gathering
  const parent = gathering?.parent()
  const rows = pageRows(compilation, parent ? { ...list, parent } : list, args, path, {
    numbered: asks('pageInfo'),
    counted: needsRows && asks('totalCount'),
    gathered: parent !== undefined,
  })
  if (asks('nodes') || asks('edges') || asks('pageInfo')) compilation.list(path, pageSize(args))
  const columns: string[] = []
  const outputs = outputsOf(rows, columns, parent !== undefined)

  const members = [...selected].map(([key, nodes]): [string, readonly Piece[]] => {
    const at = [...path, key]
    switch (nodes[0].name.value) {
      case '__typename':
        return [key, [text(JSON.stringify(typeName))]]
      case 'totalCount':
        return [key, [sql(rows.total)]]
      case 'pageInfo':
        return [key, pageInfoPieces(rows, outputs, selectionSets(nodes))]
      case 'nodes':
        return [key, listPieces(outputs.node(selectionSets(nodes), at), '', outputs.order)]
      default:
        return [key, edgePieces(rows, outputs, list, nodes, at)]
    }
  })
  const pieces = objectPieces(members)
  if (!needsRows) return pieces
  if (gathering && parent) return gathering.add({ pieces, ...selectPages(rows, columns, gathering, parent) })
  const found = selectPage(rows, columns)
  const common = found.tables.length > 0 ? `WITH ${found.tables.join(', ')} ` : ''
  // HAVING makes it one row even where nothing selected is an aggregate.
  const single = asks('nodes') || asks('edges') ? '' : ' HAVING TRUE'
  return subquery(pieces, `(${found.rows}) z${single}`, common)
}

/** Adds columns to the inner statement as they are asked for. */
function outputsOf(rows: PageRows, columns: string[], gathered: boolean): Outputs {
  const output = (expression: string) => {
    const known = columns.findIndex((column) => column.startsWith(`${expression} AS `))
    if (known >= 0) return `z.c${known + 1}`
    columns.push(`${expression} AS c${columns.length + 1}`)
    return `z.c${columns.length}`
  }
  return {
    content: () => output(cursorContent(rows.keyValues)),
    number: () => output(rows.number),
    fetched: () => output(rows.fetched),
    order: gathered ? orderClause(rows.keys, false, (_key, index) => `z.${rows.keyColumns[index]}`) : '',
    node(sets, path) {
      const json = assemble(rowPieces(rows.scope, sets, path))
      // The row beyond the page only tells that it is there.
      return output(rows.numbered ? `CASE WHEN ${rows.number} <= ${rows.page.size} THEN ${json} END` : json)
    },
  }
}

function edgePieces(rows: PageRows, outputs: Outputs, list: List, nodes: Nodes, path: Path): Piece[] {
  const { compilation } = rows.scope
  const typeName = `${list.target.name}Edge`
  const selected: Collected = collectFields(compilation, new Set([typeName]), selectionSets(nodes))
  const members = [...selected].map(([key, fields]): [string, readonly Piece[]] => {
    const name = fields[0].name.value
    if (name === '__typename') return [key, [text(JSON.stringify(typeName))]]
    if (name === 'node') return [key, [sql(outputs.node(selectionSets(fields), [...path, key]))]]
    const cursor = cursorText(compilation, list.target, rows.keys, outputs.content())
    return [key, [text('"'), sql(cursor), text('"')]]
  })
  const filter = rows.numbered ? ` FILTER (WHERE ${outputs.number()} <= ${rows.page.size})` : ''
  return listPieces(assemble(objectPieces(members)), filter, outputs.order)
}
