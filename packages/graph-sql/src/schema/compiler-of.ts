import type { GraphQLSchema } from 'graphql'
import { Compiler } from '../plan/compiler.ts'

const COMPILER = 'graphSqlCompiler'

/** Keeps a schema's compiler on its query type, which survives when the schema is extended or mapped. */
export function keepCompiler(schema: GraphQLSchema, compiler: Compiler): void {
  const query = schema.getQueryType()
  if (!query) throw new Error('A graph needs a query type.')
  query.extensions = { ...query.extensions, [COMPILER]: compiler }
}

/** The compiler of a schema that `completeGraph` made. */
export function compilerOf(schema: GraphQLSchema): Compiler {
  const compiler = schema.getQueryType()?.extensions[COMPILER]
  if (!(compiler instanceof Compiler)) throw new Error('This schema was not made by completeGraph.')
  return compiler
}
