import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types and documents of the app's operations, which lie in `.graphql` files beside the components that draw them.
 * Fragments are not masked: a row's component takes the row as a property with its fragment's type.
 */
const config: CodegenConfig = {
  schema: '../server/schema/graph.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
}

export default config
