import type { FieldFacts, TypeFacts } from './facts.ts'

/**
 * On which days a row stands, so that it can be read as of a day: always; from the day or moment `from` on, until the day before
 * `to`, or to the day `last` itself; or from the first row of a list of it on. A range without an end lasts.
 */
export type Standing =
  | 'always'
  | { readonly from: string; readonly to?: string; readonly last?: string }
  | { readonly first: string }

/** What a value or a reference was on a past day, where that is not what is stored. */
export type Told = LastOfList | SinceDay | NeverTold

/**
 * A field of the last row that stood on the day, in a list: `transitions.toState`, `person.names.givenName`. Where none stood:
 * `before`, a field of the list's first row; else what is stored, of a field that is never missing.
 */
export interface LastOfList {
  readonly last: string
  readonly before?: string
  /** Only those rows of the list whose fields equal these texts. */
  readonly where?: Readonly<Record<string, string>>
}

/** Missing until the day or moment that this field of the row names. */
export interface SinceDay {
  readonly since: string
}

/** Not known of past days; asking is refused with this advice. */
export interface NeverTold {
  readonly never: string
}

/** What a declaration says of a field on past days. How often a row that comes and goes had been edited is known of none. */
export function toldOf(type: TypeFacts, field: FieldFacts): Told | undefined {
  const isVersion = field.kind === 'column' && field.version === true
  if (isVersion && type.stands && type.stands !== 'always') return { never: 'read it without `asOf`' }
  return 'asOf' in field ? field.asOf : undefined
}

/** A field's description, with what it answers as of a day. */
export function describedAsOf(description: string, told: Told | undefined): string {
  if (!told) return description
  if ('never' in told) return `${description} Not told \`asOf\` a day: ${told.never}.`
  if ('since' in told) return `${description} With \`asOf\`: missing until \`${told.since}\`.`
  return `${description} With \`asOf\`: as it was on that day.`
}
