import type { IsoDate } from '../dates/iso-date.ts'
import type { DocumentFormat } from './document-format.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentStatus } from './document-status.ts'

/** A supporting document of an application. */
export interface ApplicationDocument {
  /** Identity within the table, from 1. */
  id: number
  kind: DocumentKind
  status: DocumentStatus
  fileName: string | null
  /** Of the file kept; the three are there together or not at all. */
  contentFormat: DocumentFormat | null
  /** From 1 to 10 MB. */
  contentBytes: number | null
  /** In hexadecimal, lower case. */
  contentSha256: string | null
  receivedOn: IsoDate | null
  note: string | null
}
