import type { FieldFacts, TypeFacts } from './facts.ts'

type Class = abstract new (...args: never[]) => unknown

// Decorators run while modules load, before anything could be handed to them: as in TypeORM and type-graphql,
// what they say is kept beside the classes. Nothing else reads these maps but the functions below.
const fieldsOf = new WeakMap<object, FieldFacts[]>()
const factsOf = new WeakMap<object, TypeFacts>()
const classes = new Map<string, Class>()

/** Keeps what a property's decorator said until its class is declared. */
export function rememberField(prototype: object, field: FieldFacts): void {
  const declared = fieldsOf.get(prototype) ?? []
  fieldsOf.set(prototype, [...declared, field])
}

export function fieldsDeclaredOn(prototype: object): FieldFacts[] {
  return fieldsOf.get(prototype) ?? []
}

export function rememberType(declared: Class, facts: TypeFacts): void {
  if (classes.has(facts.name)) throw new Error(`Two classes are declared as the graph type ${facts.name}.`)
  classes.set(facts.name, declared)
  factsOf.set(declared, facts)
}

/** What the decorators said of a class. */
export function factsOfClass(declared: object): TypeFacts {
  const facts = factsOf.get(declared)
  if (!facts) throw new Error(`${nameOf(declared)} has no @GraphType decorator.`)
  return facts
}

/** The class declared under a graph type's name. Relations name their target so, to keep slices apart. */
export function classNamed(name: string): Class {
  const declared = classes.get(name)
  if (!declared) throw new Error(`No class is declared as the graph type ${name}; is its module imported?`)
  return declared
}

/** Facts of every class declared in this process. */
export function declaredTypes(): TypeFacts[] {
  return [...classes.values()].map(factsOfClass)
}

function nameOf(declared: object): string {
  return typeof declared === 'function' ? declared.name : 'A value that is no class'
}
