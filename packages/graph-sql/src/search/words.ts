/** Letters or digits of a word that are looked at; the rest of a longer one plays no part. */
export const LONGEST_WORD = 100
/** Characters of a row's text that are looked at. */
export const LONGEST_TEXT = 100_000

/**
 * The words of a text: runs of letters and digits, without accents, capitals and apostrophes. The function in
 * `search-vector.ts` says the same in SQL.
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/[\u0300-\u036f'\u2019]/g, '')
  const words = plain.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []
  return words.map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''))
}

/** PostgreSQL's text form of a query for all of the words, of which the last may be the beginning of one. */
export function wordQuery(words: readonly string[]): string {
  return `${words.map((word) => `'${word}'`).join(' & ')}:*`
}
