import { GraphQLError } from 'graphql'
import type { Variables } from '../compile/argument.ts'
import type { Path, PlannedList } from '../compile/compilation.ts'

/** How many rows an operation may answer at most. Single rows that stand in another row cost nothing. */
export interface Cost {
  readonly rows: number
  /** Its lists by response path, outer before inner. */
  readonly lists: readonly ListCost[]
}

export interface ListCost {
  readonly path: Path
  /** Over all the rows it stands in: the product of the page sizes on the way to it. */
  readonly rows: number
}

/** The cost of a plan for the variables of a run; it looks at page sizes alone. */
export function costOf(lists: readonly PlannedList[]): (variables: Variables) => Cost {
  const parents = lists.map((list) => parentOf(list, lists))
  return (variables) => {
    const costs: ListCost[] = []
    let total = 0
    for (const [index, { path, size }] of lists.entries()) {
      const rows = size(variables) * (costs[parents[index] ?? -1]?.rows ?? 1)
      costs.push({ path, rows })
      total += rows
    }
    return { rows: total, lists: costs }
  }
}

/** The list that a list stands in, as its place among all: the one of the longest path on the way to it. */
function parentOf(inner: PlannedList, lists: readonly PlannedList[]): number {
  const outer = lists.filter(
    ({ path }) => path.length < inner.path.length && path.every((key, at) => key === inner.path[at]),
  )
  const [parent] = outer.toSorted((a, b) => b.path.length - a.path.length)
  return parent ? lists.indexOf(parent) : -1
}

/** Refuses what may answer more rows than allowed, and tells which list is to blame. */
export function refuseCostly({ rows, lists }: Cost, limit: number): void {
  if (rows <= limit) return
  const [costliest] = lists.toSorted((a, b) => b.rows - a.rows)
  const list = costliest?.path ?? []
  const most = costliest && `; ${inWords(costliest.rows)} of them in \`${list.join('.')}\``
  throw new GraphQLError(
    `The operation may answer ${inWords(rows)} rows${most ?? ''}. At most ${inWords(limit)} are allowed: ask for smaller pages, or for figures instead of rows.`,
    { extensions: { code: 'TOO_COSTLY', cost: rows, limit, list, listCost: costliest?.rows ?? 0 } },
  )
}

const inWords = (rows: number): string => rows.toLocaleString('en-GB')
