import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** The schema as text in one order, so that two of the same meaning are the same text. */
export const printGraph = (schema: GraphQLSchema): string =>
  printSchema(lexicographicSortSchema(schema)) + '\n'
