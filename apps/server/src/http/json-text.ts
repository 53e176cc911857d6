import type { FormattedExecutionResult } from 'graphql'

/** A value that is JSON text already, as PostgreSQL wrote it. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For whoever looks at an answer on its way: the value itself. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/** An answer's text. A `data` that is text already goes in as it is, between what is not. */
export function stringifyAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ errors, data, extensions })
  const before = errors === undefined ? '{' : `{"errors":${JSON.stringify(errors)},`
  const after = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`
  return `${before}"data":${data.text}${after}`
}
