import type { Compiler } from '@cohortium/graph-sql'
import { issuesPapers } from '../../papers/may-issue.ts'
import { readTypefaces, type Typefaces } from '../../papers/typefaces.ts'
import { refuse } from '../access/reply.ts'
import { operationOf } from '../ask-graph.ts'
import { answeringFaults, departureOf, notAllowed, type ContextFor, type Desk } from '../desk.ts'
import { identityFor, type WhoAsks } from '../identity-for.ts'
import { papers } from './papers.ts'
import { sendPaper } from './send-paper.ts'

export interface PaperDesk {
  compiler: Compiler
  whoAsks: WhoAsks
  contextFor: ContextFor
}

const ofPaper = /^\/([a-z]+)\/([^/]*)\/([a-z]+\.pdf)$/

/** `GET /awards/<id>/certificate.pdf` and `GET /participants/<id>/transcript.pdf`. */
export function paperDesk({ compiler, whoAsks, contextFor }: PaperDesk): Desk {
  const readable = papers.map((paper) => ({ paper, operation: operationOf(compiler, paper.document) }))
  let reading: Promise<Typefaces> | undefined
  // A failure is not kept: the next one tries again.
  const typefaces = () =>
    (reading ??= readTypefaces().catch((error: unknown) => {
      reading = undefined
      throw error
    }))

  return async (url, request, response, notes) => {
    const [, folder, id = '', file] = ofPaper.exec(url.pathname) ?? []
    const found = readable.find(({ paper }) => paper.folder === folder && paper.file === file)
    if (!found) return false
    if (request.method !== 'GET') {
      notAllowed(response, ['GET'])
      return true
    }
    await answeringFaults(response, async () => {
      const identity = await identityFor('read', whoAsks, request, response)
      if (!identity) return
      if (!issuesPapers(identity.role))
        return refuse(
          response,
          403,
          'FORBIDDEN',
          'Certificates and transcripts are issued by the university’s own office; ask it for one.',
        )
      const context = contextFor(notes, departureOf(response), identity)
      return sendPaper(found, id, response, { compiler, context, identity, typefaces })
    })
    return true
  }
}
