/** A failure the person at the keyboard can put right; the message is a sentence that names the thing and the remedy. */
export class LocalPostgresProblem extends Error {
  override name = 'LocalPostgresProblem'
}

/** The last lines of PostgreSQL's own output, indented below a sentence. */
export const quoted = (output: string): string => {
  const lines = output.trim().split('\n').filter(Boolean).slice(-6)
  return lines.length === 0 ? '' : `\n  ${lines.join('\n  ')}`
}
