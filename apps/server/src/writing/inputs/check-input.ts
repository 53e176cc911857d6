import { GraphQLError } from 'graphql'
import { ruleFor, type ValueRule } from './rules.ts'

/** A value of an input that is not as it must be. */
export interface Problem {
  /** Where it stands: `input.entries[3].participantId`. */
  readonly path: string
  readonly message: string
}

/** A place of an input that names a thing. */
export interface Reference {
  readonly path: string
  readonly typeName: string
  readonly id: string
  /** Puts the row's number in place of the global id. */
  readonly put: (row: number) => void
}

/** What was found in an input. */
export interface Checked {
  readonly problems: Problem[]
  readonly references: Reference[]
}

/** Tidies an input's values in place, and tells what is wrong with them and which things they name. */
export function checkInput(
  input: object,
  path = 'input',
  found: Checked = { problems: [], references: [] },
): Checked {
  for (const [property, given] of Object.entries(input)) {
    const place = `${path}.${property}`
    if (given === null || given === undefined) {
      // What is left out and what is null mean the same to a change.
      Reflect.set(input, property, undefined)
      continue
    }
    const rule = ruleFor(input, property)
    checkValue(given, place, rule, (value) => Reflect.set(input, property, value), found)
  }
  return found
}

function checkValue(
  given: unknown,
  path: string,
  rule: ValueRule | undefined,
  put: (value: unknown) => void,
  found: Checked,
): void {
  if (Array.isArray(given)) {
    const problem = rule?.problem?.(given)
    if (problem) found.problems.push({ path, message: problem })
    for (const [index, each] of given.entries()) {
      const place = `${path}[${index}]`
      if (isInput(each)) checkInput(each, place, found)
      else if (rule?.refersTo) refer(given, index, each, place, rule.refersTo, found)
    }
    return
  }
  if (isInput(given)) {
    checkInput(given, path, found)
    return
  }
  if (rule?.refersTo) {
    found.references.push({ path, typeName: rule.refersTo, id: String(given), put })
    return
  }
  const tidied = rule?.tidy ? rule.tidy(given) : given
  const problem = rule?.problem?.(tidied)
  if (problem) found.problems.push({ path, message: problem })
  put(tidied)
}

function refer(
  list: unknown[],
  index: number,
  id: unknown,
  path: string,
  typeName: string,
  { references }: Checked,
): void {
  const put = (row: number) => {
    list[index] = row
  }
  references.push({ path, typeName, id: String(id), put })
}

const isInput = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** Refuses an input, with the place and the remedy of everything that is wrong with it. */
export function badInput(problems: readonly Problem[]): GraphQLError {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return new GraphQLError(`${first?.path}: ${first?.message}${more}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: first?.path, problems },
  })
}
