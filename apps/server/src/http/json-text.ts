import type { FormattedExecutionResult } from 'graphql'

/** The bytes of an answer, in parts that are sent one after the other. */
export type Body = readonly Buffer[]

const before = Buffer.from('{"data":')
const after = Buffer.from('}')

/** An answer of data alone. */
export const bodyOf = (data: Buffer): Body => [before, data, after]

/** A value that is JSON text already, as PostgreSQL wrote it. */
export class JsonText {
  /** @param bytes UTF-8. */
  constructor(readonly bytes: Buffer) {}

  /** For whoever looks at an answer on its way: the value itself. */
  toJSON(): unknown {
    return JSON.parse(this.bytes.toString())
  }
}

/** An answer's text. A `data` that is text already goes in as it is, between what is not. */
export function stringifyAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ errors, data, extensions })
  const opening = errors === undefined ? '{' : `{"errors":${JSON.stringify(errors)},`
  const closing = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`
  return `${opening}"data":${data.bytes.toString()}${closing}`
}
