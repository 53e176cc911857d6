import { roles } from '@cohortium/domain'
import type { AssignmentNameFragment, Role } from '@/gql/graphql.ts'
import { sentenceOf } from '@/ui/format.ts'
import { nameOf, type Named } from '../person-name.ts'

export const roleLabel = (role: Role): string => sentenceOf(role)

/** What somebody in the role does, in a sentence. */
export const roleMeaning = (role: Role): string =>
  roles.values[role.toLowerCase() as Lowercase<Role>].description

type Scoped = Pick<AssignmentNameFragment, 'university' | 'localAuthority'> & { readonly tutor: Named | null }

/** What the role is for: a university, an authority, a tutor; nothing for the consortium's own. */
export function scopeOf({ university, localAuthority, tutor }: Scoped): string | undefined {
  return university?.shortName ?? localAuthority?.shortName ?? (tutor ? nameOf(tutor) : undefined)
}

/** `University partner, Plymouth` */
export const assignmentName = (one: Scoped & { readonly role: Role }): string =>
  [roleLabel(one.role), scopeOf(one)].filter(Boolean).join(', ')
