import { getOperationAST, getVariableValues, Kind, parse, validate, type DocumentNode } from 'graphql'
import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql'
import pg from 'pg'
import { compilerOf, buildRegistry, type Statement } from '../../../src/index.ts'
import { libraryClasses } from '../../library/index.ts'
import { libraryReader, type LibraryReader } from '../../library/reader.ts'
import type { Execute } from '../cursor-book.ts'
import { modelOf } from '../model-of-registry.ts'
import { readRows } from '../read-rows.ts'
import { createWorld, type World } from '../world.ts'
import { libraryRows } from './rows.ts'

/** The library with awkward rows in it, as the oracle sees it and as the compiler answers for it. */
export interface LibraryUnderTest {
  readonly world: World
  readonly reader: LibraryReader
  /** Answers by the compiler's statement; `change` may plant a bug in its text first. */
  execute(change?: (text: string) => string): Execute
  close(): Promise<void>
}

export async function libraryUnderTest(): Promise<LibraryUnderTest> {
  const reader = await libraryReader({ seeded: false })
  const client = new pg.Client({ connectionString: reader.database.url })
  await client.connect()
  await fill(client)
  const model = modelOf(buildRegistry(libraryClasses))
  const rows = await readRows(model, async (text) => (await client.query<Record<string, unknown>>(text)).rows)
  return {
    world: createWorld(reader.schema, model, rows),
    reader,
    execute: (change = (text) => text) => {
      const state = statements(reader.schema)
      return async (document, variables) => {
        const { text, values } = state(document, variables)
        const found = await client.query<{ data: string }>(change(text), [...values])
        return found.rows[0]?.data ?? ''
      }
    },
    async close() {
      await client.end()
      await reader.close()
    },
  }
}

async function fill(client: pg.Client): Promise<void> {
  for (const [table, rows] of libraryRows()) {
    const columns = Object.keys(rows[0] ?? {})
      .map((name) => `"${name}"`)
      .join(', ')
    await client.query(
      `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    )
  }
}

/** The compiler's statement for a request; a document that was put before is the same document. */
function statements(schema: GraphQLSchema) {
  const documents = new Map<string, DocumentNode>()
  return (source: string, given: Readonly<Record<string, unknown>>): Statement => {
    const document = documents.get(source) ?? parse(source)
    if (!documents.has(source)) {
      const [invalid] = validate(schema, document)
      if (invalid) throw invalid
      documents.set(source, document)
    }
    const operation = getOperationAST(document)
    if (!operation) throw new Error('No operation')
    const { coerced: variables, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {
      ...given,
    })
    if (!variables) throw errors[0] ?? new Error('Variables without a value')
    const fragments: Record<string, FragmentDefinitionNode> = {}
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    }
    return compilerOf(schema).readOperation({ operation, fragments, variables })
  }
}
