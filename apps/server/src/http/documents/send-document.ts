import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { DocumentFormat } from '@cohortium/domain'
import type { Compiler } from '@cohortium/graph-sql'
import type { Logger } from 'pino'
import type { DocumentStore } from '../../documents/document-store.ts'
import { mimeTypes } from '../../documents/inspect/formats.ts'
import { refuse } from '../access/reply.ts'
import { askGraph, operationOf } from '../ask-graph.ts'
import { setAttachmentHeaders } from '../attachment.ts'
import { recordExport } from '../record-export.ts'
import type { RequestContext } from '../request-context.ts'

/** What the statement answers of the row that refers to a file. */
interface Answer {
  readonly node: {
    readonly fileName?: string | null
    readonly contentFormat?: Uppercase<DocumentFormat> | null
    readonly contentBytes?: number | null
    readonly contentSha256?: string | null
  } | null
}

const document = `query Document($id: ID!) {
  node(id: $id) { ... on ApplicationDocument { fileName contentFormat contentBytes contentSha256 } }
}`

export interface DocumentSources {
  compiler: Compiler
  store: DocumentStore
  log: Logger
}

export const noSuchDocument = (response: ServerResponse): void =>
  refuse(response, 404, 'NOT_FOUND', 'There is no such document, or it is not yours to see.')

/** `GET /documents/<id>`: the file of a row that the asker may read, noted in the trail before it goes out. */
export function sendDocuments({ compiler, store, log }: DocumentSources) {
  const operation = operationOf(compiler, document)

  return async (id: string, response: ServerResponse, context: RequestContext): Promise<void> => {
    const { node } = (await askGraph(compiler, operation, { id }, context)) as Answer
    const { fileName, contentFormat, contentBytes, contentSha256 } = node ?? {}
    if (!node) return noSuchDocument(response)
    if (!contentSha256 || !contentFormat || !contentBytes)
      return refuse(
        response,
        404,
        'NOT_FOUND',
        'Of this document no file is kept here: it came on paper or by other ways.',
      )
    const content = await store.get(contentSha256)
    if (!content) {
      log.error({ sha256: contentSha256, document: id }, 'a file that a document refers to is missing')
      return refuse(
        response,
        500,
        'MISSING',
        'The file of this document is missing where files are kept; tell those who run the server, who have copies.',
      )
    }
    content.on('error', () => {})
    await recordExport(context, {
      operation: 'document',
      rowCount: 1,
      asked: { table: 'application_document', column: 'id', value: id.split('_')[1] ?? '' },
    })
    const format = contentFormat.toLowerCase() as DocumentFormat
    setAttachmentHeaders(response, fileName ?? `document.${format}`, mimeTypes[format])
    response.setHeader('content-length', contentBytes)
    response.writeHead(200)
    // Whoever leaves before the end ends it; a file that breaks off ends the connection.
    await pipeline(content, response).catch((error: unknown) => {
      if (response.destroyed && !content.errored) return
      log.error({ err: error, document: id }, 'a file could not be read to its end')
    })
  }
}
