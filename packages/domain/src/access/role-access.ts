import type { Permission } from './permission.ts'
import type { Role } from './role.ts'

/** Rows of participants that a role reads in full. */
export type RowScope =
  | 'all'
  | 'own_university'
  | 'own_authority'
  | 'allocated'
  | 'all_pseudonymised'
  | 'sampled'

/** Personal fields that a role reads in those rows. */
export type PersonalFields = 'all' | 'own_university' | 'name_school_progress' | 'teaching' | 'none'

/** What a role sees and does. */
export interface RoleAccess {
  readonly rows: RowScope
  /** Whether counts and rates over other rows are open. */
  readonly aggregatesElsewhere: boolean
  readonly personalFields: PersonalFields
  readonly writes: readonly Permission[]
}

/** Who sees and writes what. Source: consortium decision on roles. */
export const roleAccess: Readonly<Record<Role, RoleAccess>> = {
  consortium_administrator: {
    rows: 'all',
    aggregatesElsewhere: true,
    personalFields: 'all',
    writes: ['configuration', 'users'],
  },
  university_partner: {
    rows: 'own_university',
    aggregatesElsewhere: true,
    personalFields: 'own_university',
    writes: ['admissions', 'registrations', 'allocations', 'boards', 'awards'],
  },
  authority_partner: {
    rows: 'own_authority',
    aggregatesElsewhere: true,
    personalFields: 'name_school_progress',
    writes: [],
  },
  tutor: {
    rows: 'allocated',
    aggregatesElsewhere: false,
    personalFields: 'teaching',
    writes: ['shared_practice', 'attendance', 'feedback', 'evidence_judgements', 'marks', 'concerns'],
  },
  reporting_analyst: {
    rows: 'all_pseudonymised',
    aggregatesElsewhere: true,
    personalFields: 'none',
    writes: ['saved_queries'],
  },
  external_examiner: {
    rows: 'sampled',
    aggregatesElsewhere: false,
    personalFields: 'none',
    writes: ['reports'],
  },
}

/** Whether a role may write a kind of thing. */
export function mayWrite(role: Role, what: Permission): boolean {
  return roleAccess[role].writes.includes(what)
}
