import type { TypeFacts } from '../declare/facts.ts'
import { factsOfClass } from '../declare/store.ts'
import { contributions } from './fields.ts'
import { isNode } from './is-node.ts'
import { keySet } from './key-set.ts'
import { parseOrderTerm } from './order-term.ts'
import { problemsOf } from './problems.ts'
import { withReaders } from './readers.ts'
import type { RegisteredField, RegisteredType, Registry } from './types.ts'

/**
 * What the declared classes say, put together: fields that one slice adds to another's type stand on that type.
 * Throws with every problem by name, so that a graph that cannot be compiled never starts.
 */
export function buildRegistry(classes: readonly object[]): Registry {
  const facts = classes.map(factsOfClass)
  const problems: string[] = []
  const fields = new Map<string, Map<string, RegisteredField>>(facts.map(({ name }) => [name, new Map()]))

  for (const { type, field } of facts.flatMap(contributions)) {
    const known = fields.get(type)
    if (!known) problems.push(`${field.name} is added to ${type}, which is no declared type.`)
    else if (known.has(field.name)) problems.push(`${type}.${field.name} is declared twice.`)
    known?.set(field.name, field)
  }

  const types = withReaders(
    new Map(facts.map((one) => [one.name, registeredType(one, fields.get(one.name) ?? new Map())])),
  )
  const nodes = [...types.values()].filter(isNode)
  const registry = { types, byPrefix: new Map(nodes.map((type) => [type.prefix, type])) }
  problems.push(...problemsOf(registry))
  if (problems.length > 0) throw new Error(`The graph cannot be built:\n- ${problems.join('\n- ')}`)
  return registry
}

function registeredType(facts: TypeFacts, fields: Map<string, RegisteredField>): RegisteredType {
  const { fields: _declared, order, referredBy = ['id', ...facts.keys], ...rest } = facts
  return { ...rest, keySets: referredBy.map(keySet), order: order.map(parseOrderTerm), fields }
}

/** The type of a name that the registry itself gave. */
export function typeNamed(registry: Registry, name: string): RegisteredType {
  const type = registry.types.get(name)
  if (!type) throw new Error(`The registry knows no type ${name}.`)
  return type
}
