import type { IsoDate } from '../dates/iso-date.ts'
import type { CodeScheme } from './code-scheme.ts'

/** A code that an authority holds or held; look-ups accept any of them. */
export interface LocalAuthorityCode {
  /** Identity within the table, from 1. */
  id: number
  scheme: CodeScheme
  code: string
  validFrom: IsoDate
  /** First day on which the code no longer holds. */
  validTo: IsoDate | null
}
