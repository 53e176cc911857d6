import type { IncomingMessage, ServerResponse } from 'node:http'
import type { UploadRefusalReason } from '@cohortium/domain'
import type { Asker } from '../../access/acting.ts'
import type { Gate } from '../../access/gate.ts'
import type { DocumentStore } from '../../documents/document-store.ts'
import { cleanName } from '../../documents/inspect/file-name.ts'
import { inspectFile, tooLarge } from '../../documents/inspect/inspect-file.ts'
import type { InspectionRefusal } from '../../documents/inspect/inspection-refusal.ts'
import { keepUpload } from '../../documents/keep-upload.ts'
import { officeReaders } from '../../readers.ts'
import { refuse, reply } from '../access/reply.ts'
import { receiveUpload } from './receive-upload.ts'

/** Bodies that are read at the same time: each may hold a file in memory. */
const mostAtOnce = 8

const statuses: Readonly<Record<UploadRefusalReason, number>> = {
  empty: 422,
  too_large: 413,
  unknown_format: 415,
  not_as_named: 415,
  damaged: 422,
  encrypted: 422,
  active: 422,
  too_many: 429,
  upload_gone: 404,
}

/** `POST /documents`: takes a file in, judged by its content, to be attached to something within a day. */
export function takeUploads({ gate, store }: { gate: Gate; store: DocumentStore }) {
  let atOnce = 0

  const receive = async (request: IncomingMessage, response: ServerResponse, asker: Asker): Promise<void> => {
    const received = await receiveUpload(request)
    if (!received.ok) {
      response.setHeader('connection', 'close')
      return refuse(response, received.status, 'BAD_REQUEST', received.message)
    }
    const { name, content, isWhole } = received
    if (!isWhole) return refuseFile(response, tooLarge(cleanName(name)))
    const inspected = await inspectFile(name, content)
    if (!inspected.ok) return refuseFile(response, inspected)
    const kept = await keepUpload({ gate, store }, asker, inspected.file)
    if (!kept.ok) return refuseFile(response, kept)
    const { id, format, bytes, sha256 } = kept.upload
    reply(response, 201, { id, kind: format.toUpperCase(), bytes, sha256 })
  }

  return async (request: IncomingMessage, response: ServerResponse, asker: Asker): Promise<void> => {
    if (!officeReaders.includes(asker.role)) {
      response.setHeader('connection', 'close')
      return refuse(
        response,
        403,
        'FORBIDDEN',
        'Documents are added by the universities’ and the consortium’s offices; send the file to one of them.',
      )
    }
    if (atOnce >= mostAtOnce) {
      response.setHeader('connection', 'close').setHeader('retry-after', 2)
      return refuse(response, 503, 'UNAVAILABLE', 'Many files come in at this moment; try again in a moment.')
    }
    atOnce += 1
    try {
      await receive(request, response, asker)
    } finally {
      atOnce -= 1
    }
  }
}

const refuseFile = (response: ServerResponse, { reason, message }: InspectionRefusal): void =>
  refuse(response, statuses[reason], reason.toUpperCase(), message)
