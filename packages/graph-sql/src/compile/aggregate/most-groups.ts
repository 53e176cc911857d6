import type { Argument, Variables } from '../argument.ts'
import type { GroupKey } from './groups.ts'

/** Groups that are answered where nothing is said. */
export const DEFAULT_GROUPS = 1_000

/** The most groups that are answered: as many as are asked for, but no more than the keys have values together. */
export function mostGroups(
  keys: readonly GroupKey[],
  first: Argument | undefined,
): (variables: Variables) => number {
  const combinations = keys.reduce((product, { values }) => product * (values ?? Infinity), 1)
  return (variables) =>
    Math.min(combinations, first?.kind === 'value' ? Number(first.read(variables)) : DEFAULT_GROUPS)
}
