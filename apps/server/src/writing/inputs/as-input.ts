import { getMetadataStorage } from 'type-graphql'

type InputClass = abstract new () => object

/** Makes an input of plain values: instances of its class and of its parts' classes, by which their rules are found. */
export function asInput<Input extends object>(type: new () => Input, values: object): Input {
  const made: Input = Object.create(type.prototype as object) as Input
  const parts = partsOf(type)
  for (const [name, value] of Object.entries(values)) {
    const part = parts.get(name)
    const each = (one: unknown) => (part && isPlain(one) ? asInput(part, one) : one)
    Reflect.set(made, name, Array.isArray(value) ? value.map(each) : each(value))
  }
  return made
}

/** Properties of an input class that are inputs themselves. */
function partsOf(type: InputClass): ReadonlyMap<string, new () => object> {
  const inputs = new Set<unknown>(getMetadataStorage().inputTypes.map(({ target }) => target))
  const parts = new Map<string, new () => object>()
  for (const { target, name, getType } of getMetadataStorage().fields) {
    if (target !== type && !(type.prototype instanceof (target as InputClass))) continue
    const found: unknown = getType()
    if (inputs.has(found)) parts.set(name, found as new () => object)
  }
  return parts
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
