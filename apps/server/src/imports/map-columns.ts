import type { Fields } from './field.ts'

/** Which column each field is read from; null for those that no column has. */
export type Mapping<Facts> = { readonly [Name in keyof Facts]: string | null }

export interface Suggestion<Facts> {
  readonly mapping: Mapping<Facts>
  /** Fields whose column was guessed from a part of its title: for somebody to look at. */
  readonly unsure: readonly (keyof Facts)[]
}

/** Letters and digits alone, small: `LA (code)` and `la_code` are the same. */
const plain = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

/** The words of a title: `familyName` and `Family name` have the same. */
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  )

/** Share of the words of either title that both have, 0 to 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = Array.from(first).filter((word) => second.has(word)).length
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}

/** Least likeness at which a column is suggested. */
const alike = 0.5

/** Suggests a column for each field by their titles: those that are called alike first, then those that nearly are. */
export function suggestMapping<Facts>(columns: readonly string[], fields: Fields<Facts>): Suggestion<Facts> {
  const names = Object.keys(fields) as (keyof Facts & string)[]
  const mapping = Object.fromEntries(names.map((name) => [name, null])) as Record<keyof Facts, string | null>
  const free = new Set(columns.filter((title) => title !== ''))
  const give = (name: keyof Facts, title: string) => {
    mapping[name] = title
    free.delete(title)
  }
  const titlesOf = (name: keyof Facts & string) => [...fields[name].titles, fields[name].label, name]

  for (const name of names) {
    const wanted = titlesOf(name).map(plain)
    const title = wanted.flatMap((one) =>
      columns.filter((column) => free.has(column) && plain(column) === one),
    )[0]
    if (title !== undefined) give(name, title)
  }
  const unsure: (keyof Facts)[] = []
  const guesses = names
    .filter((name) => mapping[name] === null)
    .flatMap((name) =>
      Array.from(free, (column) => ({
        name,
        column,
        score: Math.max(...titlesOf(name).map((title) => likeness(title, column))),
      })),
    )
    .filter(({ score }) => score >= alike)
    .toSorted((one, other) => other.score - one.score)
  for (const { name, column } of guesses) {
    if (mapping[name] !== null || !free.has(column)) continue
    give(name, column)
    unsure.push(name)
  }
  return { mapping, unsure }
}

/** What keeps a mapping from being used, a sentence each; none where nothing does. */
export function faultsOfMapping<Facts>(
  columns: readonly string[],
  fields: Fields<Facts>,
  mapping: Mapping<Facts>,
): string[] {
  const names = Object.keys(fields) as (keyof Facts & string)[]
  const used = names.flatMap((name) => mapping[name] ?? [])
  return [
    ...names
      .filter((name) => fields[name].isRequired && mapping[name] === null)
      .map((name) => `No column has the ${fields[name].label}; choose the one that does.`),
    ...used.filter((title) => !columns.includes(title)).map((title) => `The file has no column “${title}”.`),
    ...Array.from(new Set(used.filter((title, index) => used.indexOf(title) < index))).map(
      (title) => `The column “${title}” is chosen for two things; choose one of them.`,
    ),
  ]
}
