import { registerEnumType } from 'type-graphql'
import type { Enumeration } from './facts.ts'

const registered = new Map<string, { enumeration: Enumeration; values: Record<string, string> }>()

/**
 * The object type-graphql knows an enumeration by: `{ UNDER_REVIEW: 'under_review' }`. Registered once, with the
 * meaning of every value.
 */
export function graphqlEnum(enumeration: Enumeration): Record<string, string> {
  const known = registered.get(enumeration.name)
  if (known && known.enumeration !== enumeration)
    throw new Error(`Two enumerations are called ${enumeration.name}.`)
  if (known) return known.values
  const texts = Object.keys(enumeration.values)
  const values = Object.fromEntries(texts.map((text) => [text.toUpperCase(), text]))
  registerEnumType(values, {
    name: enumeration.name,
    description: enumeration.description,
    valuesConfig: Object.fromEntries(
      texts.map((text) => [text.toUpperCase(), { description: enumeration.values[text]?.description }]),
    ),
  })
  registered.set(enumeration.name, { enumeration, values })
  return values
}

/** The CHECK that keeps a column to its enumeration's texts. */
export function enumerationCheck(column: string, enumeration: Enumeration): string {
  return `${column} IN (${Object.keys(enumeration.values).map(quoteText).join(', ')})`
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
