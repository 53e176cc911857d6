import type { RegisteredType } from '../registry/types.ts'
import type { Compilation } from './compilation.ts'
import { sql, type Piece } from './json.ts'
import { Scope } from './scope.ts'

/** A list in the rows of a page, made for all of them. */
export interface GatheredList {
  /** What its aggregate answers for one row of the page. */
  readonly pieces: readonly Piece[]
  /** The statement it aggregates: rows of the list with `_p`, the id of the row they belong to. */
  readonly rows: string
  /** Tables that the statement reads, as members of a WITH. */
  readonly tables: readonly string[]
}

/**
 * What the rows of a large page have in common: the page is a table of the statement, and a list in its rows is one statement over
 * all of them, where it would otherwise be a subquery that each row begins anew.
 */
export class Gathering {
  /** The page's name as a table. */
  readonly table: string
  /** Members of a WITH after the page itself. */
  readonly tables: string[] = []
  /** Joins that put the lists to the page's rows. */
  readonly joins: string[] = []
  readonly #compilation: Compilation
  readonly #type: RegisteredType
  readonly #alias: string

  constructor(compilation: Compilation, type: RegisteredType, alias: string) {
    this.#compilation = compilation
    this.#type = type
    this.#alias = alias
    this.table = compilation.alias('g')
  }

  /** A row of the page for which rows of a list are found. */
  parent(): Scope {
    return new Scope(this.#compilation, this.#type, this.#compilation.alias('p'))
  }

  /**
   * Takes in a list, and answers its pieces as a row of the page has them; null where the list is empty. The join is a FULL one
   * although each list belongs to a row of the page: where PostgreSQL takes the page to be short it would run any other as a nested
   * loop, which for a long one takes the square of the time.
   */
  add({ pieces, rows, tables }: GatheredList): Piece[] {
    const list = this.#compilation.alias('l')
    const texts: string[] = []
    const own = pieces.map((piece) => {
      if ('text' in piece) return piece
      texts.push(`${piece.sql} AS j${texts.length + 1}`)
      return sql(`${list}.j${texts.length}`)
    })
    const grouped = ['z._p', ...texts].join(', ')
    this.tables.push(...tables, `${list} AS (SELECT ${grouped} FROM (${rows}) z GROUP BY z._p)`)
    this.joins.push(`FULL JOIN ${list} ON ${list}._p = ${this.#alias}.id`)
    return own
  }
}
