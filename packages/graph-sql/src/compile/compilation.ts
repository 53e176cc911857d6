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
  /** Where days begin and end, as the IANA names it. */
  readonly timeZone: string
  readonly wordFinders: WordFinders
}

/**
 * Functions of the database that answer the ids of a table's rows that hold the words of a `tsquery`, by the asker's role and
 * the table. Row-level security tries a search on each row that a rule lets through, and so does not begin at its index:
 * whoever is bound by such a rule finds rows by a function that does.
 */
export type WordFinders = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Answers something a plan depends on beyond the shape of its arguments: the type an id names, for example. */
export type Guard = (variables: Variables) => string

/** A list of the statement, for its cost. */
export interface PlannedList {
  readonly path: Path
  /** How many rows it answers at most, for each row that it stands in. */
  readonly size: (variables: Variables) => number
}

/** A single row that an operation names, by a column that tells it from all others. */
export interface AskedRow {
  readonly table: string
  readonly column: string
  readonly value: string
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

/** A day that rows are read as of. */
export interface AsOf {
  /** A parameter of type `date`. */
  readonly day: string
  /** The root that is asked. */
  readonly path: Path
}

/** What all roots of one statement share. */
class Shared {
  readonly extractors: ((variables: Variables) => SqlValue)[] = []
  readonly guards: Guard[] = []
  readonly lists: PlannedList[] = []
  readonly asked: ((variables: Variables) => AskedRow)[] = []
  aliases = 0
}

/** One statement in the making. */
export class Compilation {
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
    /** The day that rows are read as of; null where they are read as they are now. */
    readonly asOf: AsOf | null = null,
    private readonly shared = new Shared(),
  ) {}

  get extractors(): readonly ((variables: Variables) => SqlValue)[] {
    return this.shared.extractors
  }

  get guards(): readonly Guard[] {
    return this.shared.guards
  }

  /** Outer before inner. */
  get lists(): readonly PlannedList[] {
    return this.shared.lists
  }

  /** Single rows that are asked for by name. */
  get asked(): readonly ((variables: Variables) => AskedRow)[] {
    return this.shared.asked
  }

  /** The same statement, for a part of it that is read as of a day. */
  readAsOf(asOf: AsOf): Compilation {
    const { graph, writers, fragments, gatherFrom, variables, readings, shared } = this
    return new Compilation(graph, writers, fragments, gatherFrom, variables, readings, asOf, shared)
  }

  /** A name no other table of the statement has. */
  alias(letter: string): string {
    this.shared.aliases += 1
    return `${letter}${this.shared.aliases}`
  }

  /** A parameter whose value is read for each run. */
  param(sqlType: string, read: (variables: Variables) => SqlValue): string {
    this.shared.extractors.push(read)
    return `$${this.shared.extractors.length}::${sqlType}`
  }

  /** Takes note of a list, before anything of its rows is compiled. */
  list(path: Path, size: PlannedList['size']): void {
    this.shared.lists.push({ path, size })
  }

  /** Takes note of a single row that is asked for by name. */
  row(asked: (variables: Variables) => AskedRow): void {
    this.shared.asked.push(asked)
  }

  /** A fact that the plan is built on, known now and checked before each later run. */
  guard(read: Guard): string {
    this.shared.guards.push(read)
    return read(this.variables)
  }
}

/** Where in the response a field stands: its keys from the root. */
export type Path = readonly string[]

/** Refuses an argument by its place. */
export function refuse(path: Path, argument: string, message: string): never {
  throw badUserInput(`${path.join('.')}(${argument}): ${message}`, { path, argument })
}
