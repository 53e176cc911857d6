import { parseJson, type Bytes } from '@cohortium/graph-sql'
import type { FormattedExecutionResult } from 'graphql'

const before = Buffer.from('{"data":')
const after = Buffer.from('}')

/** An answer of data alone. */
export const bodyOf = (data: Bytes): Bytes => [before, ...data, after]

/** A value that is JSON text already, as PostgreSQL wrote it. */
export class JsonText {
  constructor(readonly bytes: Bytes) {}

  /** For whoever looks at an answer on its way: the value itself. */
  toJSON(): unknown {
    return parseJson(this.bytes)
  }
}

/** An answer's text. A `data` that is text already goes in as it is, between what is not. */
export function stringifyAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify({ errors, data, extensions })
  const opening = errors === undefined ? '{' : `{"errors":${JSON.stringify(errors)},`
  const closing = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`
  return `${opening}"data":${Buffer.concat(data.bytes).toString()}${closing}`
}
