import type { RegisteredType } from './types.ts'

/** Whether its rows have ids in the graph that tell their type. */
export function isNode({ fields, hidden }: Pick<RegisteredType, 'fields' | 'hidden'>): boolean {
  const id = fields.get('id')
  return !hidden && id?.kind === 'scalar' && id.scalar === 'id' && !id.hidden
}
