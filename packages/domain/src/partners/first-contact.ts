import type { ContactRole } from './contact-role.ts'
import type { Route } from './route.ts'

/** A contact with the university that it belongs to, if any. */
export interface ContactFacts {
  readonly role: ContactRole
  readonly universityCode: string | null
}

/**
 * Whom somebody from a routed authority turns to first: the programme lead of the university that serves it.
 * Source: University of Exeter course page 2023-24.
 */
export function firstContact<C extends ContactFacts>(contacts: readonly C[], routed: Route): C | null {
  if (!routed.ok) return null
  return (
    contacts.find((one) => one.role === 'programme_lead' && one.universityCode === routed.universityCode) ??
    null
  )
}
