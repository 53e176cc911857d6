/** What is asked of one value of an input beyond its type in the graph. */
export interface ValueRule {
  /** What is wrong with a value, in a sentence that names the remedy; undefined for a good one. */
  readonly problem?: (value: unknown) => string | undefined
  /** The value as it is used. */
  readonly tidy?: (value: unknown) => unknown
  /** Type of the thing that the value names by its global id. */
  readonly refersTo?: string
}

const rules = new WeakMap<object, Map<string, ValueRule>>()

/** Remembers what is asked of a property of an input class. */
export function addRule(prototype: object, property: string, rule: ValueRule): void {
  const own = rules.get(prototype) ?? new Map<string, ValueRule>()
  own.set(property, rule)
  rules.set(prototype, own)
}

/** What is asked of a property, by the class of the input or those that it extends. */
export function ruleFor(input: object, property: string): ValueRule | undefined {
  for (
    let prototype = Object.getPrototypeOf(input);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const rule = rules.get(prototype)?.get(property)
    if (rule) return rule
  }
  return undefined
}
