import type { DocumentFormat } from '@cohortium/domain'

/** A file as it came, judged by its content. */
export interface InspectedFile {
  /** With the ending of its format. */
  readonly name: string
  readonly format: DocumentFormat
  readonly content: Buffer
  /** In hexadecimal. */
  readonly sha256: string
}

/** A file that is kept for an account until something refers to it. */
export interface Upload {
  /** Global id. */
  readonly id: string
  readonly format: DocumentFormat
  readonly bytes: number
  readonly sha256: string
}

/** Of global ids of uploads, which no other kind of thing has. */
const prefix = 'upl'

export const uploadId = (row: number): string => `${prefix}_${row}`

/** The row that a global id names; undefined where it names none of uploads. */
export function uploadRow(id: string): number | undefined {
  const digits = /^upl_([1-9]\d{0,8})$/.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
