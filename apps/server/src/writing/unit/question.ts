import { Kind, parse } from 'graphql'
import type { Question } from './unit.ts'

/** Makes an operation of the graph, once, to be asked within changes. Enumerations come in the graph's capitals. */
export function question<Answer>(document: string): Question<Answer> {
  const [operation] = parse(document, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A question is one operation.')
  return { operation }
}
