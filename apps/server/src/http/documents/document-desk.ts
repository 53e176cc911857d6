import type { Gate } from '../../access/gate.ts'
import { answeringFaults, departureOf, notAllowed, type ContextFor, type Desk } from '../desk.ts'
import { identityFor, type WhoAsks } from '../identity-for.ts'
import { noSuchDocument, sendDocuments, type DocumentSources } from './send-document.ts'
import { takeUploads } from './take-upload.ts'

export interface DocumentDesk extends DocumentSources {
  /** For files, on connections of its own. */
  gate: Gate
  whoAsks: WhoAsks
  contextFor: ContextFor
}

const ofDocument = /^\/documents(?:\/([^/]*))?$/
/** The rows that files are attached to. */
const known = /^adc_[1-9]\d{0,8}$/

/** `POST /documents` and `GET /documents/<id>`. */
export function documentDesk({ gate, store, whoAsks, contextFor, compiler, log }: DocumentDesk): Desk {
  const take = takeUploads({ gate, store })
  const send = sendDocuments({ compiler, store, log })

  return async (url, request, response, notes) => {
    const [found, id] = ofDocument.exec(url.pathname) ?? []
    if (found === undefined) return false
    const method = id === undefined ? 'POST' : 'GET'
    if (request.method !== method) {
      notAllowed(response, [method])
      return true
    }
    await answeringFaults(response, async () => {
      const identity = await identityFor(id === undefined ? 'write' : 'read', whoAsks, request, response)
      if (!identity) return
      if (id === undefined) return take(request, response, { ...identity, requestId: notes.requestId })
      if (!known.test(id)) return noSuchDocument(response)
      return send(id, response, contextFor(notes, departureOf(response), identity))
    })
    return true
  }
}
