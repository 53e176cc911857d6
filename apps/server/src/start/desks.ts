import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Events } from '../events/open-events.ts'
import { evaluationDesk } from '../http/answers/evaluation-desk.ts'
import { offerDesk } from '../http/answers/offer-desk.ts'
import { releaseDesk } from '../http/answers/release-desk.ts'
import type { Desk } from '../http/desk.ts'
import { documentDesk } from '../http/documents/document-desk.ts'
import { importDesk } from '../http/imports/import-desk.ts'
import { eventDesk } from '../http/event-desk.ts'
import { paperDesk } from '../http/papers/paper-desk.ts'
import type { Parts } from './open-parts.ts'

export interface DesksOptions {
  parts: Parts
  events: Events
  clock: Clock
  config: Pick<Config, 'behindProxy'>
  /** What those desks ask the graph by that answer with files. */
  asked: Omit<Parameters<typeof documentDesk>[0], keyof Parts['documents']>
}

/** What answers requests beside the graph: files, papers, links that somebody follows, and what is watched. */
export function desksOf({ parts, events, clock, config, asked }: DesksOptions): readonly Desk[] {
  const links = { gate: parts.access.gate, clock, behindProxy: config.behindProxy }
  return [
    documentDesk({ ...asked, ...parts.documents }),
    paperDesk(asked),
    offerDesk(links),
    releaseDesk(links),
    importDesk({ ...asked, files: parts.importFiles }),
    eventDesk({ ...asked, streams: events.streams }),
    evaluationDesk(links),
  ]
}
