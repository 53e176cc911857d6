import { enumValues } from '../vocabulary/define-enum.ts'
import type { Permission } from './permission.ts'
import { mayWrite } from './role-access.ts'
import { roles, type Role } from './role.ts'

/** The roles that may write a kind of thing. */
export const holdersOf = (what: Permission): readonly Role[] =>
  enumValues(roles).filter((role) => mayWrite(role, what))

/** What somebody does who writes a kind of thing, to follow a subject in the singular. */
export const doing: Readonly<Record<Permission, string>> = {
  configuration: 'changes the settings of the programme',
  users: 'changes accounts and assignments',
  admissions: 'decides applications',
  registrations: 'changes registrations',
  allocations: 'allocates tutors',
  boards: 'settles results at exam boards',
  awards: 'confers awards',
  shared_practice: 'shares practice with it',
  attendance: 'records attendance',
  feedback: 'records feedback',
  evidence_judgements: 'judges evidence',
  marks: 'records marks',
  concerns: 'records concerns',
  saved_queries: 'keeps questions',
  reports: 'reports on standards',
}
