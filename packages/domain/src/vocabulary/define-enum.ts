/** One value of an enumeration, as text stored in the database: lower snake case. */
export interface EnumValueFacts {
  /** What the value means, in a sentence for readers of the graph. */
  readonly description: string
}

/** A closed list of words with their meanings; the database's CHECK, the graph's enum and the forms derive from it. */
export interface Enumeration<Value extends string = string> {
  /** Name in the graph, upper camel case. */
  readonly name: string
  readonly description: string
  /** In the order in which lists show them. */
  readonly values: { readonly [V in Value]: EnumValueFacts }
}

/** The values of an enumeration as a union of texts. */
export type EnumValue<E> = E extends Enumeration<infer Value> ? Value : never

/** Declares an enumeration from its values and their meanings. */
export function defineEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Enumeration<Value> {
  const entries = Object.entries<string>(meanings).map(([value, meaning]) => [
    value,
    { description: meaning },
  ])
  return Object.freeze({ name, description, values: Object.freeze(Object.fromEntries(entries)) })
}

/** The values in their declared order. */
export function enumValues<Value extends string>(enumeration: Enumeration<Value>): readonly Value[] {
  return Object.keys(enumeration.values) as Value[]
}

/** Whether a text is one of the enumeration's values. */
export function isEnumValue<Value extends string>(
  enumeration: Enumeration<Value>,
  text: string,
): text is Value {
  return Object.hasOwn(enumeration.values, text)
}
