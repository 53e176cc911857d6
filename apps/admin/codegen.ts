import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { InMemoryCache } from '@apollo/client'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildSchema, print, type DocumentNode } from 'graphql'
import { askAsPermitted } from './codegen/ask-as-permitted.ts'
import { closedThings } from './codegen/readers.ts'

const schemaPath = '../server/schema/graph.graphql'
const schema = buildSchema(readFileSync(new URL(schemaPath, import.meta.url), 'utf8'))

/** Texts of the operations by the hash that stands for each, which the server answers without being sent the text. */
const trusted = new Map<string, string>()

const cache = new InMemoryCache()

/** Hashes an operation's text as the app's client sends it: its cache asks for every type's name. */
function trust(document: DocumentNode): { hash: string } {
  const text = print(cache.transformDocument(document))
  const hash = createHash('sha256').update(text).digest('hex')
  trusted.set(hash, text)
  return { hash }
}

/**
 * Types and documents of the app's operations, which lie in `.graphql` files beside the components that draw them.
 * Fragments are not masked: a row's component takes the row as a property with its fragment's type.
 */
const config: CodegenConfig = {
  schema: schemaPath,
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      documentTransforms: [{ transform: askAsPermitted(schema) }],
      presetConfig: { fragmentMasking: false, onExecutableDocumentNode: trust },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: false,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
  hooks: {
    // The preset's own manifest has the texts without the names of types, in another order than they are sent.
    afterAllFileWrite: async () => {
      const texts = Object.fromEntries([...trusted].toSorted(([, a], [, b]) => (a < b ? -1 : 1)))
      await writeFile('src/gql/persisted-documents.json', `${JSON.stringify(texts, null, 2)}\n`)
      await writeFile('src/gql/readers.json', `${JSON.stringify(closedThings(schema), null, 2)}\n`)
    },
  },
}

export default config
