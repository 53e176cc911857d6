import { answerRoot } from './answer-root.ts'
import type { Answer, Answered, Context, Cursors } from './context.ts'
import { requestOf, type Asked } from './request.ts'
import { collectFields } from './selection.ts'
import type { World } from './world.ts'

export interface Evaluation extends Asked {
  readonly cursors: Cursors
}

export interface Evaluated {
  readonly data: Answer
  readonly answered: Answered
}

/** The `data` of a valid query, worked out row by row in memory with no thought of speed. */
export function evaluate(world: World, { cursors, ...asked }: Evaluation): Evaluated {
  const query = world.schema.getQueryType()
  if (!query) throw new Error('The schema has no queries')
  const { operation, request } = requestOf(world, asked)
  const answered: Answered = { rows: 0, conditions: new Set(), met: new Set() }
  const context: Context = {
    world,
    request,
    cursors,
    answered,
    known: { fields: new WeakMap(), arguments: new WeakMap() },
  }
  const data: Answer = {}
  for (const [key, nodes] of collectFields(request, query, [operation.selectionSet])) {
    data[key] = answerRoot(context, nodes)
  }
  return { data, answered }
}
