import type { Encoding } from './encoding.ts'
import type { CsvSource } from './source.ts'

/**
 * The characters of a file, without the mark of its encoding, every end of a line as `\n`. What is cut between two chunks stays
 * whole.
 */
export async function* charactersOf(source: CsvSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  // The beginning of what may be `\r\n`.
  let held = ''
  for await (const chunk of source.open()) {
    const text = held + decoder.decode(chunk, { stream: true })
    held = text.endsWith('\r') ? '\r' : ''
    const whole = oneEnding(text.slice(0, text.length - held.length))
    if (whole !== '') yield whole
  }
  const rest = oneEnding(held + decoder.decode())
  if (rest !== '') yield rest
}

const oneEnding = (text: string): string => text.replaceAll(/\r\n?/g, '\n')
