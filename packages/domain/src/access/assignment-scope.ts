import { refuse, allowed, type Verdict } from '../vocabulary/refusal.ts'
import type { Role } from './role.ts'

/** What an assignment is bound to. */
export type AssignmentScope = 'university' | 'localAuthority' | 'tutor'

/** What each role must be bound to; the rest of the programme needs nothing. Source: consortium decision on roles. */
export const scopeOfRole: Readonly<Record<Role, AssignmentScope | null>> = {
  consortium_administrator: null,
  university_partner: 'university',
  authority_partner: 'localAuthority',
  tutor: 'tutor',
  reporting_analyst: null,
  external_examiner: 'university',
}

const words: Readonly<Record<AssignmentScope, string>> = {
  university: 'a university',
  localAuthority: 'a local authority',
  tutor: 'a tutor',
}

/** Whether a role comes with what it must be bound to, and with nothing else. */
export function checkAssignmentScope(
  role: Role,
  given: Readonly<Record<AssignmentScope, boolean>>,
): Verdict<'ScopeMissing' | 'ScopeSuperfluous'> {
  const wanted = scopeOfRole[role]
  if (wanted && !given[wanted]) return refuse('ScopeMissing', `This role is for ${words[wanted]}: name it.`)
  const scopes: readonly AssignmentScope[] = ['university', 'localAuthority', 'tutor']
  const extra = scopes.find((scope) => scope !== wanted && given[scope])
  if (extra) return refuse('ScopeSuperfluous', `This role is not for ${words[extra]}: leave it out.`)
  return allowed
}
