import type { IncomingMessage } from 'node:http'
import busboy, { type Busboy } from 'busboy'
import { largestDocument } from '../../documents/document-store.ts'

/** A file as it came, or why none did. */
export type Received =
  | { readonly ok: true; readonly name: string; readonly content: Buffer; readonly isWhole: boolean }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string }

/** Bytes that are read of a body whose file is too large, so that its sender hears why it was refused. */
const patience = 4 * largestDocument

const notAForm: Received = {
  ok: false,
  status: 415,
  message: 'Send the file as the part `file` of a form, with content-type multipart/form-data.',
}
const tooMuch: Received = {
  ok: false,
  status: 413,
  message: `The body is far larger than a file may be, which is ${largestDocument / 1_000_000} MB.`,
}
const brokenForm: Received = {
  ok: false,
  status: 400,
  message: 'The form breaks off, or is not what its content-type says; send it again.',
}
const notOneFile: Received = {
  ok: false,
  status: 400,
  message: 'Send exactly one file, as the part `file` of the form.',
}

/** Reads the one file of a form, up to the largest there may be; what is over is let go, and `isWhole` is false. */
export async function receiveUpload(request: IncomingMessage): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > patience) return tooMuch
  const parser = parserOf(request)
  return parser ? read(request, parser) : notAForm
}

function parserOf({ headers }: IncomingMessage): Busboy | undefined {
  if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) return undefined
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: {
        fileSize: largestDocument,
        files: 2,
        fields: 10,
        fieldSize: 1024,
        parts: 12,
        headerPairs: 20,
      },
    })
  } catch {
    return undefined
  }
}

const read = (request: IncomingMessage, parser: Busboy): Promise<Received> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    let name: string | undefined
    let isWhole = true
    let files = 0
    let size = 0
    const finish = (received: Received): void => {
      request.unpipe(parser)
      request.off('data', count)
      resolve(received)
    }
    const count = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= patience) return
      request.pause()
      finish(tooMuch)
    }
    parser.on('file', (field, file, { filename }) => {
      files += 1
      // A broken form ends its file with an error, which the form tells as well.
      file.on('error', () => {})
      if (field !== 'file' || files > 1) {
        files = 2
        file.resume()
        return
      }
      name = filename ?? ''
      file.on('data', (chunk: Buffer) => chunks.push(chunk))
      file.on('limit', () => {
        isWhole = false
      })
    })
    parser.on('error', () => finish(brokenForm))
    parser.once('close', () =>
      finish(
        files === 1 && name !== undefined
          ? { ok: true, name, content: Buffer.concat(chunks), isWhole }
          : notOneFile,
      ),
    )
    request.on('error', () => finish(brokenForm))
    request.once('close', () => {
      if (!request.complete) finish(brokenForm)
    })
    request.on('data', count)
    request.pipe(parser)
  })
