import type { Role } from '@cohortium/domain'
import type { WordFinders } from '@cohortium/graph-sql'

const people = {
  participant: 'app.find_participants',
  person: 'app.find_people',
  person_identity: 'app.find_person_identities',
}

/** Functions by which those find rows by words whose rules look at each row; the others begin at the index anyway. */
export const wordFinders = {
  university_partner: {
    ...people,
    feedback: 'app.find_feedback',
    evidence_item: 'app.find_evidence_items',
  },
  authority_partner: people,
} satisfies Partial<Record<Role, WordFinders[string]>>
