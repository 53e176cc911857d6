import type { FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { badUserInput } from '../errors.ts'
import type { Registry } from '../registry/types.ts'
import type { Argument, Variables } from './argument.ts'
import type { CursorKey } from './cursor-key.ts'
import type { Piece } from './json.ts'
import type { Readings } from './readings.ts'
import type { List } from './rows-of.ts'

/** A value as PostgreSQL's text form; the statement says its type. */
export type SqlValue = string | null

/** What every plan of one graph shares. */
export interface Graph {
  readonly schema: GraphQLSchema
  readonly registry: Registry
  readonly cursorKey: CursorKey
  /** First day of an academic year as `MM-DD`. */
  readonly academicYearStart: string
  /** What those in a role are called, where it is not the role's own name. */
  readonly readerWords: Readonly<Record<string, string>>
}

/** Answers something a plan depends on beyond the shape of its arguments: the type an id names, for example. */
export type Guard = (variables: Variables) => string

/** A list of the statement, for its cost. */
export interface PlannedList {
  readonly path: Path
  /** How many rows it answers at most, for each row that it stands in. */
  readonly size: (variables: Variables) => number
}

/** Writes the JSON text of a list, or of figures over it. */
export type ListWriter = (
  compilation: Compilation,
  list: List,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
) => readonly Piece[]

/** What a row's lists are written by. Rows hold lists and lists hold rows: this is where the circle is closed. */
export interface ListWriters {
  readonly list: ListWriter
  readonly aggregate: ListWriter
}

/** One statement in the making. */
export class Compilation {
  readonly extractors: ((variables: Variables) => SqlValue)[] = []
  readonly guards: Guard[] = []
  /** Outer before inner. */
  readonly lists: PlannedList[] = []
  #aliases = 0

  constructor(
    readonly graph: Graph,
    readonly writers: ListWriters,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    /** Parents from which on their lists are gathered. */
    readonly gatherFrom: number,
    /** Those of the first run. A plan may look at their shape, never at their values, unless a guard answers for it. */
    readonly variables: Variables,
    /** What is read, and whether the asker may. */
    readonly readings: Readings,
  ) {}

  /** A name no other table of the statement has. */
  alias(letter: string): string {
    this.#aliases += 1
    return `${letter}${this.#aliases}`
  }

  /** A parameter whose value is read for each run. */
  param(sqlType: string, read: (variables: Variables) => SqlValue): string {
    this.extractors.push(read)
    return `$${this.extractors.length}::${sqlType}`
  }

  /** Takes note of a list, before anything of its rows is compiled. */
  list(path: Path, size: PlannedList['size']): void {
    this.lists.push({ path, size })
  }

  /** A fact that the plan is built on, known now and checked before each later run. */
  guard(read: Guard): string {
    this.guards.push(read)
    return read(this.variables)
  }
}

/** Where in the response a field stands: its keys from the root. */
export type Path = readonly string[]

/** Refuses an argument by its place. */
export function refuse(path: Path, argument: string, message: string): never {
  throw badUserInput(`${path.join('.')}(${argument}): ${message}`, { path, argument })
}
