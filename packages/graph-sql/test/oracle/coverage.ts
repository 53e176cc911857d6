import type { Answered } from './context.ts'

/** One thing an operation exercises: an operator or feature, on a type of value, so many relations from the root. */
export interface Use {
  readonly feature: string
  readonly type: string
  readonly depth: number
}

export interface Coverage {
  add(uses: readonly Use[], answered: Answered): void
  /** Counts an operation that was rightly refused. */
  refuse(): void
  /** Operations rightly refused, which count for nothing else. */
  readonly refused: number
  /** Operations counted. */
  readonly total: number
  /** Share of operations whose answer holds at least one row, 0-1. */
  readonly shareNonEmpty: number
  /** Share of lists with a condition in which some row met it, 0-1. */
  readonly shareMet: number
  /** How often a feature was used on a type, at any depth. */
  count(feature: string, type?: string): number
  /** A table: a line a feature and type, a column a depth, the last column the share of non-empty answers. */
  table(): string
}

interface Line {
  readonly depths: number[]
  operations: number
  nonEmpty: number
}

/** Depths from this one on share a column. */
const deepest = 6

export function createCoverage(): Coverage {
  const lines = new Map<string, Line>()
  let total = 0
  let refused = 0
  let nonEmpty = 0
  let conditions = 0
  let met = 0

  function add(uses: readonly Use[], answered: Answered): void {
    const isEmpty = answered.rows === 0
    total += 1
    conditions += answered.conditions.size
    met += answered.met.size
    if (!isEmpty) nonEmpty += 1
    const seen = new Set<Line>()
    for (const { feature, type, depth } of uses) {
      const key = `${feature} ${type}`
      let line = lines.get(key)
      if (!line)
        lines.set(key, (line = { depths: Array<number>(deepest).fill(0), operations: 0, nonEmpty: 0 }))
      const at = Math.min(depth, deepest) - 1
      line.depths[at] = (line.depths[at] ?? 0) + 1
      seen.add(line)
    }
    for (const line of seen) {
      line.operations += 1
      if (!isEmpty) line.nonEmpty += 1
    }
  }

  function count(feature: string, type?: string): number {
    let found = 0
    for (const [key, { depths }] of lines) {
      const matches = type === undefined ? key.startsWith(`${feature} `) : key === `${feature} ${type}`
      if (matches) found += depths.reduce((sum, uses) => sum + uses, 0)
    }
    return found
  }

  function table(): string {
    const heads = ['feature', 'type', ...columnNames(), 'non-empty']
    const body = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, line]) => cellsOf(key, line))
    const widths = heads.map((head, at) =>
      Math.max(...[head, ...body.map((cells) => cells[at] ?? '')].map(widthOf)),
    )
    const draw = (cells: readonly string[]): string =>
      cells
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
    const summary = [
      `${total} operations, ${percent(nonEmpty, total)} with a non-empty answer`,
      `${conditions} lists with a condition, ${percent(met, conditions)} of them met by some row`,
    ]
    return [draw(heads), ...body.map(draw), ...summary].join('\n')
  }

  return {
    add,
    refuse: () => void (refused += 1),
    get refused() {
      return refused
    },
    count,
    table,
    get total() {
      return total
    },
    get shareMet() {
      return conditions === 0 ? 0 : met / conditions
    },
    get shareNonEmpty() {
      return total === 0 ? 0 : nonEmpty / total
    },
  }
}

function cellsOf(key: string, { depths, nonEmpty, operations }: Line): string[] {
  return [...key.split(' '), ...depths.map(String), percent(nonEmpty, operations)]
}

const widthOf = (cell: string): number => cell.length

function columnNames(): string[] {
  return Array.from({ length: deepest }, (_none, at) =>
    at + 1 < deepest ? `depth ${at + 1}` : `${deepest}+`,
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`
}
