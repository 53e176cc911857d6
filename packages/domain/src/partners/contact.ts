import type { ContactRole } from './contact-role.ts'

/** An office to turn to for a purpose; shipped data never names a living person. */
export interface Contact {
  /** Identity within the table, from 1. */
  id: number
  role: ContactRole
  /** Name of the office. */
  name: string
  purpose: string
  url: string | null
  /** Order among the organisation’s contacts, from 1. */
  position: number
}
