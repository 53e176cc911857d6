/** The arguments that cut a page out of an ordered list. */
export interface PageArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly offset?: number | null
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Size of a page whose query names none. */
export const defaultPageSize = 50

/**
 * The page of an ordered list. `isAfter` and `isBefore` say whether an item lies beyond the cursors given; they are
 * undefined where the query has no such cursor.
 */
export function cutPage<T>(
  ordered: readonly T[],
  { first, last, offset }: PageArguments,
  isAfter: ((item: T) => boolean) | undefined,
  isBefore: ((item: T) => boolean) | undefined,
): Page<T> {
  const between = ordered.filter((item) => (isAfter?.(item) ?? true) && (isBefore?.(item) ?? true))
  if (last != null) {
    const end = Math.max(0, between.length - (offset ?? 0))
    const start = Math.max(0, end - last)
    return {
      items: between.slice(start, end),
      hasPreviousPage: start > 0,
      hasNextPage: isBefore !== undefined || (offset ?? 0) > 0,
    }
  }
  const start = offset ?? 0
  const end = start + (first ?? defaultPageSize)
  return {
    items: between.slice(start, end),
    hasNextPage: end < between.length,
    hasPreviousPage: isAfter !== undefined || start > 0,
  }
}
