import { computed, type ComputedRef } from 'vue'
import { urlNumber, urlText, useUrlState } from './url-state.ts'

/** What a connection tells of a page's two ends. */
export interface PageEnds {
  readonly startCursor?: string | null
  readonly endCursor?: string | null
}

export interface PageArguments {
  first?: number
  last?: number
  after?: string
  before?: string
}

/** Names in the address that a change of filter or sort must clear, or the page would be one of another list. */
export const pageNames = ['after', 'before', 'last', 'from'] as const

/** Pages of a list by cursor, held by the address. */
export interface Keyset {
  /** Arguments for the connection. */
  arguments: ComputedRef<PageArguments>
  /** Place of the page's first row in the list, from 1. */
  from: ComputedRef<number>
  toFirst: () => void
  toPrevious: (ends: PageEnds) => void
  toNext: (ends: PageEnds) => void
  /** The last page is as long as the rest that whole pages leave. */
  toLast: (total: number) => void
}

/** @param size rows of a page */
export function useKeyset(size: number): Keyset {
  const state = useUrlState({
    after: urlText({ history: 'push' }),
    before: urlText({ history: 'push' }),
    last: urlNumber(0),
    from: urlNumber(1),
  })
  const go = (from: number, { after = '', before = '', last = 0 } = {}): void => {
    Object.assign(state, { after, before, last, from })
  }
  return {
    arguments: computed(() => {
      if (state.last > 0) return { last: Math.min(state.last, size) }
      if (state.before) return { last: size, before: state.before }
      return state.after ? { first: size, after: state.after } : { first: size }
    }),
    from: computed(() => state.from),
    toFirst: () => go(1),
    toPrevious: ({ startCursor }) =>
      // The first page is asked for from the start: it may have grown since.
      state.from <= size + 1 || !startCursor ? go(1) : go(state.from - size, { before: startCursor }),
    toNext: ({ endCursor }) => {
      if (endCursor) go(state.from + size, { after: endCursor })
    },
    toLast: (total) => {
      const last = total % size || size
      go(total - last + 1, { last })
    },
  }
}
