import type { GraphQLSchema } from 'graphql'
import { Compiler } from '../plan/compiler.ts'

/** Where a completed schema keeps its compiler. */
export const COMPILER = 'graphSqlCompiler'

/** The compiler of a schema that `completeGraph` made. */
export function compilerOf(schema: GraphQLSchema): Compiler {
  const compiler = schema.extensions[COMPILER]
  if (!(compiler instanceof Compiler)) throw new Error('This schema was not made by completeGraph.')
  return compiler
}
