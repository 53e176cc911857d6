import { readFileSync } from 'node:fs'
import {
  getOperationAST,
  graphql,
  parse,
  validate,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import pg from 'pg'
import { compilerOf, type Execute, type Statement } from '../../src/index.ts'
import { libraryDatabase, type LibraryDatabase } from './database.ts'
import { libraryGraph } from './graph.ts'
import type { Role } from './readers.ts'

export interface Answer {
  data: Record<string, unknown> | null | undefined
  errors: readonly GraphQLFormattedError[]
  /** Statements that ran for it. */
  statements: readonly Statement[]
}

/** A library one can put questions to, and see what SQL they became. */
export interface LibraryReader {
  schema: GraphQLSchema
  database: LibraryDatabase
  execute: Execute
  /** Through graphql-js, as a mixed operation runs. */
  ask(document: string, variables?: Record<string, unknown>, role?: Role): Promise<Answer>
  /** The data, where there must be no error. */
  data<T = Record<string, unknown>>(document: string, variables?: Record<string, unknown>): Promise<T>
  /** The statement's own text, which a server may send as it is. */
  text(document: string): Promise<string>
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Whether the library has its rows; true if nothing is said. */
  readonly seeded?: boolean
  readonly gatherFrom?: number | undefined
}

export async function libraryReader({
  seeded = true,
  gatherFrom,
}: ReaderOptions = {}): Promise<LibraryReader> {
  const database = await libraryDatabase()
  const client = new pg.Pool({ connectionString: database.url, options: '-c jit=off', max: 4 })
  if (seeded) await client.query(readFileSync(new URL('seed.sql', import.meta.url), 'utf8'))
  // Generated operations ask for many groups of few rows.
  const schema = await libraryGraph({
    mostRows: 1_000_000_000,
    ...(gatherFrom === undefined ? {} : { gatherFrom }),
  })
  const statements: Statement[] = []

  const execute: Execute = async (statement) => {
    statements.push(statement)
    const { rows } = await client.query<{ data: string }>({
      text: statement.text,
      values: [...statement.values],
    })
    return [Buffer.from(rows[0]?.data ?? '')]
  }
  const ask: LibraryReader['ask'] = async (source, variableValues = {}, role) => {
    statements.length = 0
    const { data, errors = [] } = await graphql({
      schema,
      source,
      variableValues,
      contextValue: { execute, role },
    })
    // graphql-js answers objects without a prototype, which no expected value has.
    const plain: Answer['data'] = JSON.parse(JSON.stringify(data ?? null))
    return { data: plain, errors: errors.map((error) => error.toJSON()), statements: [...statements] }
  }
  return {
    schema,
    database,
    execute,
    ask,
    async data<T>(source: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(source, variables)
      if (errors.length > 0 || !data) throw new Error(`${source}\n${JSON.stringify(errors, null, 2)}`)
      const known: T = JSON.parse(JSON.stringify(data))
      return known
    },
    async text(source) {
      const document = parse(source)
      const invalid = validate(schema, document)
      const operation = getOperationAST(document)
      if (!operation || invalid.length > 0) throw new Error(`${source}\n${invalid.join('\n')}`)
      const statement = compilerOf(schema).readOperation({ operation, fragments: {}, variables: {} })
      return Buffer.concat(await execute(statement)).toString()
    },
    async close() {
      await client.end()
      await database.drop()
    },
  }
}
