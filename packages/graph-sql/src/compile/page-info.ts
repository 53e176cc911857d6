import type { SelectionSetNode } from 'graphql'
import { collectFields } from './collect.ts'
import type { Outputs } from './connection.ts'
import { cursorText } from './cursor.ts'
import { objectPieces, sql, text, type Piece } from './json.ts'
import type { PageRows } from './page-rows.ts'

/** `pageInfo`, over the rows of a page that are numbered and one more than asked. */
export function pageInfoPieces(rows: PageRows, outputs: Outputs, sets: readonly SelectionSetNode[]): Piece[] {
  const { page, scope, keys } = rows
  const selected = collectFields(scope.compilation, new Set(['PageInfo']), sets)
  const number = outputs.number()
  const ahead = sql(`(count(*) > ${page.size})::text`)
  const behind = sql(page.moreBehind)
  const at = (place: string) =>
    `max(${outputs.content()}) FILTER (WHERE ${number} = ${place} AND ${page.size} > 0)`
  const near = () => at('1')
  const far = () => at(`least(${outputs.fetched()}, ${page.size})`)
  const cursor = (content: string) =>
    sql(`coalesce('"' || ${cursorText(scope.compilation, scope.type, keys, content)} || '"', 'null')`)

  const members = [...selected].map(([key, nodes]): [string, readonly Piece[]] => {
    switch (nodes[0].name.value) {
      case 'hasNextPage':
        return [key, [page.backward ? behind : ahead]]
      case 'hasPreviousPage':
        return [key, [page.backward ? ahead : behind]]
      case 'startCursor':
        return [key, [cursor(page.backward ? far() : near())]]
      case 'endCursor':
        return [key, [cursor(page.backward ? near() : far())]]
      default:
        return [key, [text('"PageInfo"')]]
    }
  })
  return objectPieces(members)
}
