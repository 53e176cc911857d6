import { computed, reactive } from 'vue'
import { useRouter, type LocationQueryRaw } from 'vue-router'
import { urlDraftOf } from './url-draft.ts'

/** How one value lies in the address. */
export interface UrlField<Value> {
  read: (text: string | undefined) => Value
  /** Undefined leaves the value out of the address: it stands at its default. */
  write: (value: Value) => string | undefined
  /** Typing replaces the entry in the history; a choice adds one, so that Back takes it off. */
  history: 'push' | 'replace'
  /** Names that a change of this one clears, such as the page of a list. */
  clears: readonly string[]
}

interface FieldOptions {
  clears?: readonly string[]
  history?: 'push' | 'replace'
}

/** Free text; empty by default. */
export const urlText = ({ clears = [], history = 'replace' }: FieldOptions = {}): UrlField<string> => ({
  read: (text) => text ?? '',
  write: (value) => value || undefined,
  history,
  clears,
})

/** Several values, parted by commas; none by default. */
export const urlList = ({ clears = [], history = 'push' }: FieldOptions = {}): UrlField<
  readonly string[]
> => ({
  read: (text) => text?.split(',').filter(Boolean) ?? [],
  write: (value) => value.join(',') || undefined,
  history,
  clears,
})

/** A whole number; what is none counts as the default. */
export const urlNumber = (
  standard: number,
  { clears = [], history = 'push' }: FieldOptions = {},
): UrlField<number> => ({
  read: (text) => (text && /^-?\d{1,9}$/.test(text) ? Number(text) : standard),
  write: (value) => (value === standard ? undefined : String(value)),
  history,
  clears,
})

/** One of a few words; what is none of them counts as the default. */
export const urlOneOf = <Word extends string>(
  words: readonly Word[],
  standard: NoInfer<Word>,
  { clears = [], history = 'push' }: FieldOptions = {},
): UrlField<Word> => ({
  read: (text) => words.find((word) => word === text) ?? standard,
  write: (value) => (value === standard ? undefined : value),
  history,
  clears,
})

const textOf = (query: LocationQueryRaw, name: string): string | undefined => {
  const value = query[name]
  const one = Array.isArray(value) ? value[0] : value
  return one === null || one === undefined ? undefined : String(one)
}

/**
 * What a page shows, held by its address: a link, a reload and Back lead to the same view. The result reads and writes
 * like an object; writes of one moment make one entry in the history.
 */
export function useUrlState<Values extends object>(fields: {
  [Name in keyof Values]: UrlField<Values[Name]>
}): Values {
  const draft = urlDraftOf(useRouter())
  const named = Object.entries(fields as unknown as Record<string, UrlField<unknown>>)
  const values = named.map(([name, { read, write, history, clears }]) => [
    name,
    computed({
      get: () => read(textOf(draft.query.value, name)),
      set: (value: unknown) => {
        const cleared = Object.fromEntries(clears.map((other) => [other, undefined]))
        draft.write({ ...cleared, [name]: write(value) }, history)
      },
    }),
  ])
  return reactive(Object.fromEntries(values)) as Values
}
