import type { Value } from './world.ts'

/** Whether each word is among those of the texts, the last one as the beginning of a word. */
export function holdsWords(texts: readonly Value[], search: string): boolean {
  const held = texts.flatMap((text) => (text === null ? [] : wordsOf(String(text))))
  const sought = wordsOf(search)
  return sought.every((word, index) =>
    held.some((other) => (index === sought.length - 1 ? other.startsWith(word) : other === word)),
  )
}

/** Runs of letters and digits: small letters, no accents, as if there were no apostrophes. */
export function wordsOf(text: string): string[] {
  const words = ['']
  for (const character of text.normalize('NFKD').toLowerCase()) {
    if (/\p{L}|\p{Nd}/u.test(character)) words.push((words.pop() ?? '') + character)
    else if (!/['’]|[\u0300-\u036f]/.test(character)) words.push('')
  }
  return words.filter(Boolean).map((word) => Array.from(word).slice(0, 100).join(''))
}
