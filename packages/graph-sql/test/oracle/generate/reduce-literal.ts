import { object, type Literal } from './tree.ts'

/** Smaller values in the place of one: what is inside it, or itself with a part left out. */
export function* reduceLiteral(literal: Literal): Generator<Literal> {
  if (literal.kind === 'variable') {
    if (literal.given !== 'absent') yield literal.value
    return
  }
  if (literal.kind === 'list') {
    const { items } = literal
    for (const cut of items)
      if (items.length > 1) yield { kind: 'list', items: items.filter((one) => one !== cut) }
    for (const [at, item] of items.entries()) {
      for (const smaller of reduceLiteral(item)) yield { kind: 'list', items: items.with(at, smaller) }
    }
  }
  if (literal.kind === 'object') {
    const { fields } = literal
    for (const field of fields) {
      yield* unwrapped(field)
      const rest = fields.filter((one) => one !== field)
      if (rest.some(([name]) => name !== 'nulls')) yield object(rest)
    }
    for (const [at, [name, value]] of fields.entries()) {
      for (const smaller of reduceLiteral(value)) yield object(fields.with(at, [name, smaller]))
    }
  }
}

/** What `and`, `or` and `not` are made of. */
function* unwrapped([name, value]: readonly [string, Literal]): Generator<Literal> {
  if (name === 'not') yield value
  if ((name === 'and' || name === 'or') && value.kind === 'list') yield* value.items
}
