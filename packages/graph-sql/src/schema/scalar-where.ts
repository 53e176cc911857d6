import type { Enumeration, ScalarKind } from '../declare/facts.ts'
import { block, words, type Described } from './sdl.ts'

/** Name of the GraphQL type of a value. */
export function scalarTypeName(kind: ScalarKind, enumeration?: Enumeration): string {
  return enumeration?.name ?? typeNames[kind]
}

const typeNames: Record<ScalarKind, string> = {
  id: 'ID',
  text: 'String',
  code: 'String',
  enum: 'String',
  textList: '[String!]',
  int: 'Int',
  float: 'Float',
  numeric: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  instant: 'DateTime',
}

/** Name of the input that holds conditions on a value. */
export function scalarWhereName(kind: ScalarKind, enumeration?: Enumeration): string {
  return enumeration ? `${enumeration.name}Where` : whereNames[kind]
}

const whereNames: Record<ScalarKind, string> = {
  id: 'IdWhere',
  text: 'TextWhere',
  code: 'CodeWhere',
  enum: 'CodeWhere',
  textList: 'TextListWhere',
  int: 'IntWhere',
  float: 'FloatWhere',
  numeric: 'FloatWhere',
  boolean: 'BooleanWhere',
  date: 'DateWhere',
  instant: 'DateTimeWhere',
}

const isNull: Described = {
  text: 'isNull: Boolean',
  description: 'True: the value is missing. False: it is there. This alone finds missing values.',
}

const equality = (type: string): Described[] => [
  { text: `eq: ${type}`, description: 'Is exactly this. Never true of a missing value.' },
  { text: `ne: ${type}`, description: 'Is anything else, a missing value included.' },
]

const membership = (type: string): Described[] => [
  { text: `in: [${type}!]`, description: 'Is one of these (at most 5,000). None of an empty list.' },
  { text: `notIn: [${type}!]`, description: 'Is none of these; a missing value is none of them.' },
]

const comparison = (type: string, order: string): Described[] => [
  {
    text: `lt: ${type}`,
    description: `Is ${order} this. Never true of a missing value, like the next three.`,
  },
  { text: `lte: ${type}`, description: `Is this or ${order} it.` },
  { text: `gt: ${type}`, description: `Is the other side of this: neither equal nor ${order} it.` },
  { text: `gte: ${type}`, description: `Is this or beyond it.` },
]

const text: Described[] = [
  {
    text: 'contains: String',
    description: 'Holds this text, upper and lower case told apart. `%` and `_` mean themselves.',
  },
  { text: 'startsWith: String', description: 'Starts with this text, case told apart.' },
  { text: 'endsWith: String', description: 'Ends with this text, case told apart.' },
  { text: 'eqInsensitive: String', description: 'Is this text but for upper and lower case. Accents count.' },
  {
    text: 'containsInsensitive: String',
    description: 'Holds this text in upper or lower case. Accents count.',
  },
  { text: 'startsWithInsensitive: String', description: 'Starts with this text in upper or lower case.' },
  { text: 'endsWithInsensitive: String', description: 'Ends with this text in upper or lower case.' },
]

const academicYear = (starts: string): Described => ({
  text: 'inAcademicYear: String',
  description: `Falls in the academic year written like "2023/24", which starts on the ${starts} of the first year.`,
})

const full = (type: string, order: string) => [
  ...equality(type),
  ...membership(type),
  ...comparison(type, order),
  isNull,
]

/** Conditions on each kind of value; the same in every graph. */
export function scalarWhereInputs(academicYearStarts: string): string[] {
  return [
    input('IdWhere', 'a global id. An id of another type is refused.', [
      ...equality('ID'),
      ...membership('ID'),
      isNull,
    ]),
    input('TextWhere', 'text that people wrote; before and after are as a British reader sorts.', [
      ...full('String', 'sorted before'),
      ...text,
    ]),
    input('CodeWhere', 'a code or reference, which is compared character by character.', [
      ...full('String', 'sorted before'),
      ...text,
    ]),
    input('TextListWhere', 'a list of texts held in one field.', [
      { text: 'has: String', description: 'Holds this text, exactly.' },
      {
        text: 'hasAny: [String!]',
        description: 'Holds at least one of these. Never true of an empty list here.',
      },
      { text: 'hasAll: [String!]', description: 'Holds each of these.' },
      { text: 'isEmpty: Boolean', description: 'True: is there, and holds no text. False: holds some.' },
      isNull,
    ]),
    input('IntWhere', 'a whole number.', full('Int', 'less than')),
    input('FloatWhere', 'a number. Decimals are compared exactly: 0.1 is 0.1.', full('Float', 'less than')),
    input('BooleanWhere', 'a yes or no.', [...equality('Boolean'), isNull]),
    input('DateWhere', 'a day.', [...full('Date', 'before'), academicYear(academicYearStarts)]),
    input('DateTimeWhere', 'a moment.', full('DateTime', 'before')),
  ]
}

/** Conditions on a value of one enumeration. */
export function enumerationWhere(enumeration: Enumeration): string {
  const { name } = enumeration
  const members = [...equality(name), ...membership(name), isNull]
  return input(`${name}Where`, `a value of ${words(name)}.`, members)
}

function input(name: string, of: string, members: readonly Described[]): string {
  return block(
    `input ${name}`,
    `Conditions on ${of} All that are given must hold; null means not asked.`,
    members,
  )
}
