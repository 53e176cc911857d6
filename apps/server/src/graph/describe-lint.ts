import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'

/** Words that carry no meaning of their own in a description. */
const filler = new Set([
  'the',
  'a',
  'an',
  'of',
  'this',
  'its',
  'for',
  'is',
  'and',
  'in',
  'to',
  'by',
  'with',
  'field',
  'type',
  'value',
])

const words = (text: string): string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word && !filler.has(word))
    .map((word) => word.replace(/s$/, ''))

/** Whether a description says nothing that the name, or the name of what holds it, does not say. */
export function onlyRestates(description: string, ...names: string[]): boolean {
  const known = new Set(names.flatMap(words))
  return words(description).every((word) => known.has(word))
}

interface Described {
  at: string
  names: string[]
  description: string | null | undefined
}

function* everything(schema: GraphQLSchema): Generator<Described> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    yield { at: type.name, names: [type.name], description: type.description }
    if (isEnumType(type)) {
      for (const value of type.getValues())
        yield {
          at: `${type.name}.${value.name}`,
          names: [value.name, type.name],
          description: value.description,
        }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        yield { at: `${type.name}.${field.name}`, names: [field.name], description: field.description }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield { at: `${type.name}.${field.name}`, names: [field.name], description: field.description }
        for (const argument of field.args)
          yield {
            at: `${type.name}.${field.name}(${argument.name})`,
            names: [argument.name],
            description: argument.description,
          }
      }
    }
  }
}

/** What of the schema is not described, or only by its own name; each finding names the place. */
export function undescribed(schema: GraphQLSchema): string[] {
  const findings: string[] = []
  for (const { at, names, description } of everything(schema)) {
    if (!description?.trim()) findings.push(`${at} has no description`)
    else if (onlyRestates(description, ...names))
      findings.push(`${at} is described by its own name: "${description}"`)
  }
  return findings
}
