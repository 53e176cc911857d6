/** A local authority whose schools the consortium serves or may meet. */
export interface LocalAuthority {
  /** Identity within the table, from 1. */
  id: number
  /** Current GSS code, nine characters. */
  code: string
  /** Three digits, text. */
  dfeCode: string
  name: string
  shortName: string
  region: string
  source: string
}
