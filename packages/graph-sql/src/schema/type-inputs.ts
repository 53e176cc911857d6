import type { RegisteredField, RegisteredType } from '../registry/types.ts'
import { searchPlaces } from '../search/search-groups.ts'
import { scalarWhereName } from './scalar-where.ts'
import { block, words, type Described } from './sdl.ts'

const visible = (type: RegisteredType) => [...type.fields.values()].filter((field) => !field.hidden)

/** `<T>Where`: conditions on one row. */
export function whereInput(type: RegisteredType): string {
  const name = `${type.name}Where`
  const members: Described[] = [
    { text: `and: [${name}!]`, description: 'Each of these holds. An empty list holds.' },
    { text: `or: [${name}!]`, description: 'At least one of these holds. An empty list does not.' },
    {
      text: `not: ${name}`,
      description: 'This does not hold. True also where it fails for a missing value.',
    },
    ...search(type),
    ...visible(type).map(condition),
  ]
  return block(
    `input ${name}`,
    `Conditions on ${words(type.name)} rows. All that are given must hold; null means not asked.`,
    members,
  )
}

function search(type: RegisteredType): Described[] {
  if (type.search.length === 0) return []
  const places = searchPlaces(type).map((names) => names.map((name) => `\`${name}\``).join(', '))
  const description = `All of these words (at most 20) are found in ${places.join('; or all in ')}; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row.`
  return [{ text: 'search: String', description }]
}

function condition(field: RegisteredField): Described {
  if (field.kind === 'scalar')
    return {
      text: `${field.name}: ${scalarWhereName(field.scalar, field.enumeration)}`,
      description: field.description,
    }
  if (field.kind === 'one')
    return {
      text: `${field.name}: ${field.target}Where`,
      description: `${field.description} Conditions on that row; where there is none, all its fields count as missing.`,
    }
  return {
    text: `${field.name}: ${field.target}ListWhere`,
    description: `${field.description} Conditions on the whole list, whatever page is asked for.`,
  }
}

/** `<T>ListWhere`: conditions on a list of rows. */
export function listWhereInput(type: RegisteredType): string {
  const name = `${type.name}Where`
  return block(`input ${type.name}ListWhere`, `Conditions on a list of ${words(type.plural)}.`, [
    { text: `some: ${name}`, description: 'There is one for which this holds. `{}`: the list is not empty.' },
    {
      text: `every: ${name}`,
      description: 'There is none for which this fails; so it holds of an empty list.',
    },
    { text: `none: ${name}`, description: 'There is none for which this holds. `{}`: the list is empty.' },
  ])
}

/** `<T>Order`: one key of an order. */
export function orderInput(type: RegisteredType): string {
  const members = visible(type).flatMap((field): Described[] => {
    if (field.kind === 'many' || (field.kind === 'scalar' && field.scalar === 'textList')) return []
    const target = field.kind === 'one' ? `${field.target}Order` : 'SortDirection'
    return [{ text: `${field.name}: ${target}`, description: field.description }]
  })
  return block(
    `input ${type.name}Order`,
    `One key to order ${words(type.plural)} by: exactly one field, directly or along single relations.`,
    [
      ...members,
      {
        text: 'nulls: NullsPosition',
        description: 'Where missing values stand; LAST where nothing is said.',
      },
    ],
  )
}

/** What `orderBy` says besides names. */
export const orderEnums = [
  `"""Which way a key sorts."""
enum SortDirection {
  """From the least to the greatest: A before Z, 1 before 2, earlier before later."""
  ASC
  """From the greatest to the least."""
  DESC
}`,
  `"""Where rows stand whose key is missing."""
enum NullsPosition {
  """Before all rows that have a value."""
  FIRST
  """After all rows that have a value."""
  LAST
}`,
]
