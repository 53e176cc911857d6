/** A figure over a group's rows. */
export type Measure =
  | { readonly kind: 'count'; readonly filter: string }
  | { readonly kind: 'rate'; readonly filter: string }
  | { readonly kind: 'sum' | 'avg' | 'min' | 'max'; readonly of: string; readonly filter: string }
  | { readonly kind: 'distinct'; readonly of: string; readonly filter: string }
  /** A figure that cannot be had from those of parts of the group. */
  | { readonly kind: 'whole'; readonly sql: string }

/** A measure of rows. */
export function measureOfRows(measure: Measure): string {
  switch (measure.kind) {
    case 'count':
      return `count(*)${measure.filter}`
    case 'rate':
      return `(count(*)${measure.filter})::float8 / nullif(count(*), 0)`
    case 'sum':
      return `(sum(${measure.of})${measure.filter})::float8`
    case 'avg':
      return mean(`sum(${measure.of})${measure.filter}`, `count(${measure.of})${measure.filter}`)
    case 'min':
    case 'max':
      return `${measure.kind}(${measure.of})${measure.filter}`
    case 'distinct':
      return `count(DISTINCT ${measure.of})${measure.filter}`
    case 'whole':
    default:
      return measure.sql
  }
}

/** `numeric` divides to 16 digits, and a double needs more to be rounded but once: the zeros add 30. */
function mean(sum: string, count: string): string {
  return `((${sum} + 0.000000000000000000000000000000) / nullif(${count}, 0))::float8`
}

/** A measure of parts of a group: what is taken of each part's rows, and how the parts are put together. */
export interface Partial {
  readonly parts: readonly string[]
  /** Given names of the parts, and of the value by which rows were parted. */
  readonly whole: (parts: readonly string[], parted: string) => string
}

/**
 * How a measure can be had from parts, each with one value of `parted` (which is what distinct values are counted of).
 * Decimals stay exact, so that parts and whole agree to the last digit.
 */
export function partialOf(measure: Measure): Partial {
  switch (measure.kind) {
    case 'count':
      return { parts: [rows(measure.filter)], whole: ([n]) => `coalesce(sum(${n}), 0)::bigint` }
    case 'rate':
      return {
        parts: [rows(measure.filter), rows()],
        whole: ([n, all]) => `sum(${n})::float8 / nullif(sum(${all}), 0)::float8`,
      }
    case 'sum':
      return { parts: [`sum(${measure.of})${measure.filter}`], whole: ([sum]) => `sum(${sum})::float8` }
    case 'avg':
      return {
        parts: [`sum(${measure.of})${measure.filter}`, `(count(${measure.of})${measure.filter})::integer`],
        whole: ([sum, n]) => mean(`sum(${sum})`, `sum(${n})`),
      }
    case 'min':
    case 'max':
      return {
        parts: [`${measure.kind}(${measure.of})${measure.filter}`],
        whole: ([value]) => `${measure.kind}(${value})`,
      }
    case 'distinct':
      return measure.filter
        ? {
            parts: [rows(measure.filter)],
            whole: ([n], parted) => `count(${parted}) FILTER (WHERE ${n} > 0)`,
          }
        : { parts: [], whole: (_parts, parted) => `count(${parted})` }
    case 'whole':
    default:
      throw new Error('This measure has no parts.')
  }
}

/** Ids are integers, so that a table's rows are too; unlike those of a bigger kind, PostgreSQL adds them up without decimals. */
const rows = (filter = ''): string => `(count(*)${filter})::integer`
