/** A taught day as the list of cohorts knows it. */
interface Day {
  readonly number: number
  readonly heldOn: string
  readonly venue: string
}

/** A group with the taught days that are still ahead of it. */
interface Group<D extends Day> {
  readonly localAuthority: { readonly shortName: string }
  readonly taughtDays: readonly D[]
}

/** The next day that any of the groups is taught, with the authority it is taught in; none when all are over. */
export function nextTaughtDay<D extends Day>(
  groups: readonly Group<D>[],
): { day: D; authority: string } | undefined {
  return groups
    .flatMap(({ localAuthority, taughtDays }) =>
      taughtDays.map((day) => ({ day, authority: localAuthority.shortName })),
    )
    .toSorted((a, b) => a.day.heldOn.localeCompare(b.day.heldOn))[0]
}
