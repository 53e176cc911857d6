import type { GraphQLResolveInfo } from 'graphql'
import { splitId } from '../compile/values.ts'
import type { Compiler } from '../plan/compiler.ts'
import { parseJson } from './bytes.ts'
import type { ReadContext } from './context.ts'
import { nameTypeOf } from './type-name.ts'

type Data = Record<string, unknown>

// graphql-js makes one object of variable values for each execution: it names the execution.
const executions = new WeakMap<object, Promise<Data>>()

/** The value of one root field. The first asked runs the one statement for all of them. */
export async function executeRoot(
  compiler: Compiler,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  let data = executions.get(info.variableValues)
  if (!data) {
    data = readOperation(compiler, context, info)
    executions.set(info.variableValues, data)
  }
  return (await data)[info.path.key]
}

async function readOperation(
  compiler: Compiler,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<Data> {
  const { operation, fragments, variableValues } = info
  const statement = compiler.readOperation({
    operation,
    fragments,
    variables: variableValues,
    role: context.role,
    asOf: context.asOf,
  })
  return parseJson(await context.execute(statement)) as Data
}

/** `node` and `nodes`: the id tells the type, which the answer need not hold. */
export async function executeNodes(
  compiler: Compiler,
  context: ReadContext,
  info: GraphQLResolveInfo,
  ids: string | readonly string[],
): Promise<unknown> {
  const found = await executeRoot(compiler, context, info)
  const rows = [found].flat()
  for (const [index, id] of [ids].flat().entries())
    nameTypeOf(rows[index], compiler.graph.registry.byPrefix.get(splitId(id).prefix)?.name)
  return found
}

/** `_entities`: each reference tells its type. */
export async function executeEntities(
  compiler: Compiler,
  context: ReadContext,
  info: GraphQLResolveInfo,
  representations: readonly unknown[],
): Promise<unknown> {
  const found = await executeRoot(compiler, context, info)
  for (const [index, row] of [found].flat().entries()) nameTypeOf(row, typeReferredTo(representations[index]))
  return found
}

function typeReferredTo(representation: unknown): string | undefined {
  const found: unknown =
    typeof representation === 'object' && representation !== null
      ? Reflect.get(representation, '__typename')
      : undefined
  return typeof found === 'string' ? found : undefined
}
