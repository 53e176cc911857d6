import { GraphQLDate, graphqlEnum, type Enumeration } from '@cohortium/graph-sql/declare'
import { Field, Float, ID, Int } from 'type-graphql'
import { addRule, type ValueRule } from './rules.ts'

interface Optional {
  /** Whether it may be left out, or null. */
  nullable?: boolean
}

/** One of these decorators stands on each property of an input class; what it asks is checked before anything is read. */
const value =
  (
    type: () => object,
    description: string,
    { nullable = false, list = false }: Optional & { list?: boolean },
    rule?: ValueRule,
  ): PropertyDecorator =>
  (prototype, property) => {
    Field(() => (list ? [type()] : type()) as never, { description, nullable })(prototype, property)
    if (rule) addRule(prototype, String(property), rule)
  }

/** All but tabs and line ends. */
const controls = /(?![\t\n\r])\p{Cc}/u

/** Number of a row within its table, in place of its global id. */
export type RowNumber = number

/** A thing by its global id. In the change it is a {@link RowNumber}: of a row that the asker sees. */
export const Ref = (typeName: string, description: string, options: Optional = {}): PropertyDecorator =>
  value(() => ID, description, options, { refersTo: typeName })

/** Things by their global ids. */
export const Refs = (typeName: string, description: string): PropertyDecorator =>
  value(() => ID, description, { list: true }, { refersTo: typeName })

/** Text that people write, without blanks around it. */
export const Words = (
  description: string,
  { most = 2_000, ...options }: Optional & { most?: number } = {},
): PropertyDecorator =>
  value(() => String, `${description} At most ${most.toLocaleString('en-GB')} characters.`, options, {
    tidy: (given) => String(given).normalize('NFC').trim(),
    problem: (given) => {
      const text = String(given)
      if (text === '') return 'Write something here.'
      if (text.length > most)
        return `Write at most ${most.toLocaleString('en-GB')} characters; these are ${text.length.toLocaleString('en-GB')}.`
      return controls.test(text) ? 'Remove the control characters.' : undefined
    },
  })

export const Day = (description: string, options: Optional = {}): PropertyDecorator =>
  value(() => GraphQLDate, description, options)

export const Choice = (
  enumeration: Enumeration,
  description: string,
  options: Optional = {},
): PropertyDecorator => {
  // The graph must know the enumeration before it asks for the fields' types.
  const values = graphqlEnum(enumeration)
  return value(() => values, description, options)
}

export const Flag = (description: string, options: Optional = {}): PropertyDecorator =>
  value(() => Boolean, description, options)

interface Bounds extends Optional {
  least: number
  most: number
}

const within = ({ least, most }: Bounds): ValueRule => ({
  problem: (given) =>
    typeof given === 'number' && given >= least && given <= most
      ? undefined
      : `Give a number from ${least} to ${most}.`,
})

/** A whole number within bounds, both included. */
export const Whole = (description: string, bounds: Bounds): PropertyDecorator =>
  value(() => Int, `${description} From ${bounds.least} to ${bounds.most}.`, bounds, within(bounds))

/** A number within bounds, both included. */
export const Decimal = (description: string, bounds: Bounds): PropertyDecorator =>
  value(() => Float, `${description} From ${bounds.least} to ${bounds.most}.`, bounds, within(bounds))

/** Parts of an input that are inputs themselves. */
export const Parts = (
  part: () => new () => object,
  description: string,
  { most = 500, least = 1, ...options }: Optional & { most?: number; least?: number } = {},
): PropertyDecorator =>
  value(
    part,
    `${description} At most ${most}.`,
    { ...options, list: true },
    {
      problem: (given) => {
        const count = Array.isArray(given) ? given.length : 0
        if (count < least) return 'Give at least one.'
        return count > most ? `Give at most ${most} at a time; these are ${count}.` : undefined
      },
    },
  )

/** One part of an input that is an input itself. */
export const Part = (
  part: () => new () => object,
  description: string,
  options: Optional = {},
): PropertyDecorator => value(part, description, options)

/** Several values of an enumeration. */
export const Choices = (
  enumeration: Enumeration,
  description: string,
  options: Optional = {},
): PropertyDecorator => {
  const values = graphqlEnum(enumeration)
  return value(() => values, description, { ...options, list: true })
}

/** Text of a form of its own, as `problem` has it. */
export const Formed = (
  description: string,
  problem: (text: string) => string | undefined,
  options: Optional = {},
): PropertyDecorator =>
  value(() => String, description, options, {
    tidy: (given) => String(given).trim(),
    problem: (given) => problem(String(given)),
  })
