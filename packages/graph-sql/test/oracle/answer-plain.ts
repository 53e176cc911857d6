import type { FieldNode } from 'graphql'
import { fieldsBelow, type Answer, type Context } from './context.ts'

export type Resolvers = Readonly<Record<string, (nodes: readonly FieldNode[]) => unknown>>

/** An object that is no row: each field by its function. */
export function answerPlain(
  context: Context,
  typeName: string,
  nodes: readonly FieldNode[],
  resolvers: Resolvers,
): Answer {
  return answerEach(context, typeName, nodes, (name, same) => {
    const resolve = resolvers[name]
    if (!resolve) throw new Error(`The oracle does not know ${typeName}.${name}`)
    return resolve(same)
  })
}

/** An object whose every field is worked out by its name. */
export function answerEach(
  context: Context,
  typeName: string,
  nodes: readonly FieldNode[],
  resolve: (name: string, nodes: readonly FieldNode[]) => unknown,
): Answer {
  const answer: Answer = {}
  for (const [key, same] of fieldsBelow(context, typeName, nodes)) {
    const name = same[0]?.name.value ?? ''
    answer[key] = name === '__typename' ? typeName : resolve(name, same)
  }
  return answer
}
