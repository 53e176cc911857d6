import type { RegisteredType } from '../../registry/types.ts'
import { scalarWhereName } from '../scalar-where.ts'
import { block, words, type Described } from '../sdl.ts'
import {
  distinctFields,
  isPeriodic,
  keyFields,
  numberFields,
  valueFields,
} from '../../registry/aggregation.ts'

/** What an aggregate of a type is asked with. */
export function aggregateInputs(type: RegisteredType): string[] {
  return [groupBy(type), having(type), ...measureHavings(type), order(type)]
}

function groupBy(type: RegisteredType): string {
  const members = keyFields(type).map((field): Described => {
    const leaf = field.kind === 'one' ? `${field.target}GroupBy` : isPeriodic(field) ? 'DateUnit' : 'Boolean'
    return { text: `${field.name}: ${leaf}`, description: field.description }
  })
  return block(
    `input ${type.name}GroupBy`,
    `One key to group ${words(type.plural)} by: exactly one field, directly or along single relations.`,
    members,
  )
}

const measures = (type: RegisteredType) => ({
  numbers: numberFields(type).length > 0 ? ['sum', 'avg', 'stddev'] : [],
  values: valueFields(type).length > 0 ? ['min', 'max'] : [],
})

function having(type: RegisteredType): string {
  const name = `${type.name}Having`
  const { numbers, values } = measures(type)
  return block(
    `input ${name}`,
    `Conditions on a group of ${words(type.plural)}; all that are given must hold.`,
    [
      { text: `and: [${name}!]`, description: 'Each of these holds. An empty list holds.' },
      { text: `or: [${name}!]`, description: 'At least one of these holds. An empty list does not.' },
      { text: `not: ${name}`, description: 'This does not hold.' },
      { text: 'count: IntWhere', description: 'How many rows the group has.' },
      {
        text: `countDistinct: ${type.name}DistinctHaving`,
        description: 'How many different values the group has.',
      },
      ...numbers.map((measure) => ({
        text: `${measure}: ${type.name}NumbersHaving`,
        description: measureWords[measure] ?? '',
      })),
      ...values.map((measure) => ({
        text: `${measure}: ${type.name}ValuesHaving`,
        description: measureWords[measure] ?? '',
      })),
    ],
  )
}

const measureWords: Readonly<Record<string, string>> = {
  sum: 'Sums over the group; missing where no value is there.',
  avg: 'Arithmetic means over the group.',
  stddev: 'Sample standard deviations over the group.',
  min: 'Least values of the group.',
  max: 'Greatest values of the group.',
}

function measureHavings(type: RegisteredType): string[] {
  const many = words(type.plural)
  const members = (
    fields: ReturnType<typeof distinctFields>,
    where: (field: (typeof fields)[number]) => string,
  ) => fields.map((field) => ({ text: `${field.name}: ${where(field)}`, description: field.description }))
  const inputs: (readonly [kind: string, of: string, members: Described[]])[] = [
    ['Distinct', 'numbers of different values', members(distinctFields(type), () => 'IntWhere')],
    ['Numbers', 'figures', members(numberFields(type), () => 'FloatWhere')],
    [
      'Values',
      'least or greatest values',
      members(valueFields(type), (field) =>
        field.kind === 'one' ? 'IntWhere' : scalarWhereName(field.scalar, field.enumeration),
      ),
    ],
  ]
  return inputs
    .filter(([, , found]) => found.length > 0)
    .map(([kind, of, found]) =>
      block(`input ${type.name}${kind}Having`, `Conditions on ${of} of a group of ${many}.`, found),
    )
}

function order(type: RegisteredType): string {
  const { numbers, values } = measures(type)
  return block(
    `input ${type.name}AggregateOrder`,
    `One key to order groups of ${words(type.plural)} by: a measure, or a key that is grouped by.`,
    [
      { text: 'count: SortDirection', description: 'How many rows the group has.' },
      { text: `keys: ${type.name}Order`, description: 'A key that `groupBy` names.' },
      {
        text: `countDistinct: ${type.name}Order`,
        description: 'How many different values the group has of one field.',
      },
      ...[...numbers, ...values].map((measure) => ({
        text: `${measure}: ${type.name}Order`,
        description: measureWords[measure] ?? '',
      })),
      {
        text: 'nulls: NullsPosition',
        description: 'Where groups stand whose figure is missing; LAST where nothing is said.',
      },
    ],
  )
}

/** Periods that dates are grouped by. */
export function dateUnit(academicYearStarts: string): string {
  return `"""A period that dates are grouped by; its first day stands for it."""
enum DateUnit {
  """The day itself."""
  DAY
  """From Monday to Sunday."""
  WEEK
  """A month of the calendar."""
  MONTH
  """Autumn from ${academicYearStarts}, spring from 1 January, summer from 1 April."""
  TERM
  """A year of the calendar."""
  YEAR
  """A year from ${academicYearStarts}."""
  ACADEMIC_YEAR
}`
}
