import { roleLabel } from '@/app/session/assignment-name.ts'
import { nameOf } from '@/app/person-name.ts'
import type { AuditPersonFragment, AuditRowFragment } from '@/gql/graphql.ts'

/** Who did something, and in which part. */
export interface Who {
  readonly name: string
  readonly part?: string
}

/** The role of the database in which the server itself acts for people who are not signed in yet. */
const gate = 'award_gate'

/** A name may be closed to the reader, and where nobody was signed in there is none. */
export function whoDid({
  actor,
  role,
  databaseRole,
}: Pick<AuditRowFragment, 'actor' | 'role' | 'databaseRole'>): Who {
  const part = role ? roleLabel(role) : undefined
  if (actor) return { name: actor.displayName, ...(part && { part }) }
  if (part) return { name: part, part: 'Name closed to your role' }
  return databaseRole === gate ? { name: 'Nobody signed in' } : { name: 'The system', part: databaseRole }
}

/** What stands in place of an erased name in the database. */
const erased = '[erased]'

/** The person whom an event is about; one who was erased is called by their reference. */
export const whomName = (person: AuditPersonFragment): string =>
  person.familyName === erased ? `Erased person ${person.reference ?? ''}`.trimEnd() : nameOf(person)
