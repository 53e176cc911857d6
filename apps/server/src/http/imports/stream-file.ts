import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy, { type Busboy } from 'busboy'
import { standardLimits } from '../../imports/source.ts'

/** What became of the file of a form, or why there was none. */
export type Streamed<Kept> =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string }

const notAForm = {
  ok: false,
  status: 415,
  message: 'Send the file as the part `file` of a form, with content-type multipart/form-data.',
} as const
const brokenForm = {
  ok: false,
  status: 400,
  message: 'The form breaks off, or is not what its content-type says; send it again.',
} as const
const noFile = {
  ok: false,
  status: 400,
  message: 'Send exactly one file, as the part `file` of the form.',
} as const

/** Hands the one file of a form on as it comes in, as fast as it is taken and never the whole of it. */
export async function streamFile<Kept>(
  request: IncomingMessage,
  keep: (name: string, content: AsyncIterable<Buffer>) => Promise<Kept>,
): Promise<Streamed<Kept>> {
  const parser = parserOf(request)
  if (!parser) return notAForm
  let keeping: Promise<Streamed<Kept>> | undefined
  const ended = new Promise<Streamed<Kept>>((resolve) => {
    parser.on('file', (field, file: Readable, { filename }) => {
      file.on('error', () => {})
      if (field !== 'file' || keeping) {
        file.resume()
        return
      }
      keeping = keep(filename ?? '', file).then(
        (kept) => ({ ok: true, kept }),
        (error: unknown) => {
          if (file.errored || file.readableAborted) return brokenForm
          throw error
        },
      )
      keeping.then(
        // Whoever has stopped taking the file has answered before the rest of it has come.
        () => resolve(keeping!),
        () => resolve(keeping!),
      )
    })
    parser.on('error', () => resolve(keeping ?? brokenForm))
    parser.once('close', () => resolve(keeping ?? noFile))
    request.once('close', () => {
      if (request.complete) return
      parser.destroy(new Error('The form breaks off.'))
      resolve(keeping ?? brokenForm)
    })
    request.pipe(parser)
  })
  const streamed = await ended
  request.unpipe(parser)
  return streamed
}

function parserOf({ headers }: IncomingMessage): Busboy | undefined {
  if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) return undefined
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      // One byte more than is taken tells that a file is too large.
      limits: { fileSize: standardLimits.bytes + 1, files: 1, fields: 10, fieldSize: 1024, parts: 12 },
    })
  } catch {
    return undefined
  }
}
