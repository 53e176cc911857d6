import type { RegisteredType } from '../../registry/types.ts'
import { scalarTypeName } from '../scalar-where.ts'
import { block, call, words, type Described } from '../sdl.ts'
import {
  distinctFields,
  isPeriodic,
  keyFields,
  numberFields,
  valueFields,
} from '../../registry/aggregation.ts'

/** `<T>Aggregate` and what its measures answer. */
export function aggregateTypes(type: RegisteredType): string[] {
  return [groupType(type), keysType(type), distinctType(type), numbersType(type), valuesType(type)].filter(
    (sdl) => sdl !== null,
  )
}

const only = (type: RegisteredType): Described => ({
  text: `where: ${type.name}Where`,
  description: `Measure only those ${words(type.plural)} of the group for which this holds.`,
})

function groupType(type: RegisteredType): string {
  const many = words(type.plural)
  const measure = (name: string, result: string, description: string, args: readonly Described[] = []) => ({
    text: call(name, [...args, only(type)], `${type.name}${result}!`),
    description,
  })
  const at = {
    text: 'at: Float! = 0.5',
    description: 'Share of the values that lie below, 0 to 1: 0.5 is the median.',
  }
  const numbers = [
    measure('sum', 'Numbers', 'Sums; null where no value is there.'),
    measure('avg', 'Numbers', 'Arithmetic means of the values that are there.'),
    measure('stddev', 'Numbers', 'Sample standard deviations; null for fewer than two values.'),
    measure(
      'percentile',
      'Numbers',
      'Values below which a share of all lies, interpolated between neighbours.',
      [at],
    ),
  ]
  const extremes = [
    measure('min', 'Values', 'Least values; null where no value is there.'),
    measure('max', 'Values', 'Greatest values; null where no value is there.'),
  ]
  return block(`type ${type.name}Aggregate`, `Figures over a group of ${many}.`, [
    {
      text: `keys: ${type.name}Keys!`,
      description: 'What the group has in common; holds what `groupBy` names and nothing else.',
    },
    { text: call('count', [only(type)], 'Int!'), description: `How many ${many} there are in the group.` },
    {
      text: call(
        'rate',
        [{ text: `where: ${type.name}Where!`, description: 'What the share is of.' }],
        'Float',
      ),
      description: 'Share of the group, 0 to 1, for which this holds; null for an empty group.',
    },
    measure('countDistinct', 'Distinct', 'How many different values there are; missing ones do not count.'),
    ...(numberFields(type).length > 0 ? numbers : []),
    ...(valueFields(type).length > 0 ? extremes : []),
  ])
}

function keysType(type: RegisteredType): string {
  const members = keyFields(type).map((field): Described => {
    if (field.kind === 'one')
      return { text: `${field.name}: ${field.target}Keys!`, description: field.description }
    if (!isPeriodic(field))
      return {
        text: `${field.name}: ${scalarTypeName(field.scalar, field.enumeration)}`,
        description: field.description,
      }
    const by = {
      text: 'by: DateUnit',
      description: 'Which of the periods grouped by, where there are several of this field.',
    }
    return {
      text: call(field.name, [by], 'Date'),
      description: `First day of the period grouped by. ${field.description}`,
    }
  })
  return block(
    `type ${type.name}Keys`,
    `What a group by fields of ${words(type.plural)} has in common.`,
    members,
  )
}

function distinctType(type: RegisteredType): string {
  const members = distinctFields(type).map((field) => ({
    text: `${field.name}: Int!`,
    description: `Different values of: ${field.description}`,
  }))
  return block(
    `type ${type.name}Distinct`,
    `Numbers of different values among ${words(type.plural)}.`,
    members,
  )
}

function numbersType(type: RegisteredType): string | null {
  const fields = numberFields(type)
  if (fields.length === 0) return null
  const members = fields.map((field) => ({ text: `${field.name}: Float`, description: field.description }))
  return block(`type ${type.name}Numbers`, `One figure for each number of ${words(type.plural)}.`, members)
}

function valuesType(type: RegisteredType): string | null {
  const fields = valueFields(type)
  if (fields.length === 0) return null
  const members = fields.map((field) => ({
    text: `${field.name}: ${scalarTypeName(field.scalar, field.enumeration)}`,
    description: field.description,
  }))
  return block(
    `type ${type.name}Values`,
    `One value for each ordered field of ${words(type.plural)}.`,
    members,
  )
}
