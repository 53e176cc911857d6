import type { OrderTerm } from './types.ts'

/** Reads `heldOn DESC` or `module.position`. */
export function parseOrderTerm(text: string): OrderTerm {
  const [path = '', direction = 'ASC', ...rest] = text.trim().split(/\s+/)
  const known = direction === 'ASC' || direction === 'DESC'
  if (!path || !known || rest.length > 0)
    throw new Error(`"${text}" is not an order: write the field's name, and DESC if it descends.`)
  return { path: path.split('.'), descending: direction === 'DESC', nulls: 'LAST' }
}
