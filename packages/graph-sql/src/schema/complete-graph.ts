import { randomBytes } from 'node:crypto'
import { extendSchema, GraphQLSchema, parse } from 'graphql'
import type { WordFinders } from '../compile/compilation.ts'
import { cursorKey } from '../compile/cursor-key.ts'
import { Compiler, type CompilerOptions } from '../plan/compiler.ts'
import type { Registry } from '../registry/types.ts'
import { GraphQLDateTime } from '../scalars/date-time.ts'
import { GraphQLDate } from '../scalars/date.ts'
import { attachResolvers } from './attach-resolvers.ts'
import { keepCompiler } from './compiler-of.ts'
import { derivedSdl } from './derived-sdl.ts'
import { describeReaders } from './describe-readers.ts'
import { markOwners } from './mark-owners.ts'

export interface CompleteGraphOptions extends CompilerOptions {
  /** The slice that answers for `node` and `nodes`. */
  readonly nodeOwner: string
  /** Secret that cursors are signed with; without one they are good for this process alone. */
  readonly cursorKey?: string
  /** First day of an academic year as `MM-DD`; 1 August if nothing is said. */
  readonly academicYearStart?: string
  /** All roles that may read something, each with what those in it are called: `visitor: 'visitors'`. */
  readonly readers?: Readonly<Record<string, string>>
  /** Where the days of `asOf` begin and end, as the IANA names it; Europe/London if nothing is said. */
  readonly timeZone?: string
  /** How those in a role find rows by words, where not by the table's own index. */
  readonly wordFinders?: WordFinders
}

/**
 * Adds to the declared types all that follows from them: lists and their pages, conditions, orders, the roots that
 * read them, a description of each, owners, and resolvers that call the compiler.
 */
export function completeGraph(
  declared: GraphQLSchema,
  registry: Registry,
  options: CompleteGraphOptions,
): GraphQLSchema {
  const start = options.academicYearStart ?? '08-01'
  const config = declared.toConfig()
  // Conditions use both, even where no declared field does.
  const types = [...new Set([...config.types, GraphQLDate, GraphQLDateTime])]
  const sdl = derivedSdl(registry, dayInWords(start), declared.getType('PageInfo') !== undefined)
  const schema = extendSchema(new GraphQLSchema({ ...config, types }), parse(sdl, { noLocation: true }))
  const compiler = new Compiler(
    {
      schema,
      registry,
      cursorKey: cursorKey(options.cursorKey ?? randomBytes(32).toString('hex')),
      academicYearStart: start,
      readerWords: options.readers ?? {},
      timeZone: options.timeZone ?? 'Europe/London',
      wordFinders: options.wordFinders ?? {},
    },
    options,
  )
  keepCompiler(schema, compiler)
  markOwners(schema, registry, options.nodeOwner)
  if (options.readers) describeReaders(schema, registry, options.readers)
  attachResolvers(schema, registry, compiler)
  return schema
}

function dayInWords(monthAndDay: string): string {
  const day = new Date(`2000-${monthAndDay}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
}
