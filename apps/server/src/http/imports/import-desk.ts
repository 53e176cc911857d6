import type { IncomingMessage, ServerResponse } from 'node:http'
import { importKinds, enumValues } from '@cohortium/domain'
import { cleanName } from '../../documents/inspect/file-name.ts'
import { fileId } from '../../imports/files/file-id.ts'
import { mostFiles, type ImportFiles } from '../../imports/files/import-files.ts'
import { looksOf, type FileLooks } from '../../imports/files/looks.ts'
import { kindOf } from '../../imports/kinds/kinds.ts'
import { faultsOfMapping, suggestMapping } from '../../imports/map-columns.ts'
import { standardLimits } from '../../imports/source.ts'
import type { Asker } from '../../access/acting.ts'
import { officeReaders } from '../../readers.ts'
import { refuse, reply } from '../access/reply.ts'
import { answeringFaults, notAllowed, type Desk } from '../desk.ts'
import { identityFor, type WhoAsks } from '../identity-for.ts'
import { streamFile } from './stream-file.ts'

export interface ImportDesk {
  files: ImportFiles
  whoAsks: WhoAsks
}

/** Files that come in at the same time; each is written through as it comes. */
const mostAtOnce = 2
/** Bytes of a form around its file, at most. */
const formBytes = 10_000

/** `POST /imports`: takes a file in for an import, and answers how it looks and what its columns may be. */
export function importDesk({ files, whoAsks }: ImportDesk): Desk {
  let atOnce = 0

  const take = async (request: IncomingMessage, response: ServerResponse, asker: Asker): Promise<void> => {
    if (Number(request.headers['content-length'] ?? 0) > standardLimits.bytes + formBytes) {
      response.setHeader('connection', 'close')
      return refuse(response, 413, 'TOO_LARGE', tooLarge)
    }
    const received = await streamFile(request, (name, content) => files.keep(asker, cleanName(name), content))
    if (!received.ok) {
      response.setHeader('connection', 'close')
      return refuse(response, received.status, 'BAD_REQUEST', received.message)
    }
    const { kept } = received
    if (kept === 'too_many')
      return refuse(
        response,
        429,
        'TOO_MANY',
        `${mostFiles} files of yours are kept already; each goes a day after it came.`,
      )
    if (kept === 'too_large') {
      response.setHeader('connection', 'close')
      return refuse(response, 413, 'TOO_LARGE', tooLarge)
    }
    const found = await looksOf(files.source(kept.id))
    if (!found.ok) {
      await files.forget(kept.id)
      return refuse(response, 422, found.reason.toUpperCase(), found.message)
    }
    await files.noteLooks(kept.id, found.looks)
    const { id, ...facts } = kept
    reply(response, 201, { id: fileId(id), ...facts, ...found.looks, guesses: guessesFor(found.looks) })
  }

  return async (url, request, response, notes) => {
    if (url.pathname !== '/imports') return false
    if (request.method !== 'POST') {
      // The admin application has a page of this name.
      if (request.method === 'GET') return false
      notAllowed(response, ['POST'])
      return true
    }
    await answeringFaults(response, async () => {
      const identity = await identityFor('write', whoAsks, request, response)
      if (!identity) return
      if (!officeReaders.includes(identity.role)) {
        response.setHeader('connection', 'close')
        const message =
          'Files are imported by the universities’ and the consortium’s offices; send the file to one of them.'
        return refuse(response, 403, 'FORBIDDEN', message)
      }
      if (atOnce >= mostAtOnce) {
        response.setHeader('connection', 'close').setHeader('retry-after', 5)
        return refuse(
          response,
          503,
          'UNAVAILABLE',
          'Other files come in at this moment; try again in a moment.',
        )
      }
      atOnce += 1
      try {
        await take(request, response, { ...identity, requestId: notes.requestId })
      } finally {
        atOnce -= 1
      }
    })
    return true
  }
}

const tooLarge = `The file is larger than ${standardLimits.bytes / 1_000_000} MB; split it into several.`

/** What the columns may be, by kind; what is left to choose is told in sentences. */
function guessesFor({ columns }: FileLooks) {
  const titles = columns.map(({ title }) => title)
  return Object.fromEntries(
    enumValues(importKinds).map((name) => {
      const { fields } = kindOf(name)
      const { mapping, unsure } = suggestMapping(titles, fields)
      return [name.toUpperCase(), { mapping, unsure, faults: faultsOfMapping(titles, fields, mapping) }]
    }),
  )
}
