import type { IsoDate } from '../dates/iso-date.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentStatus } from './document-status.ts'

/** A supporting document of an application. */
export interface ApplicationDocument {
  /** Identity within the table, from 1. */
  id: number
  kind: DocumentKind
  status: DocumentStatus
  fileName: string | null
  receivedOn: IsoDate | null
  note: string | null
}
