import type { AgreementScope } from '../partners/agreement-scope.ts'
import type { Role } from './role.ts'
import { roleAccess } from './role-access.ts'

/** Who reads, with what they belong to. */
export interface Reader {
  readonly role: Role
  readonly universityCode: string | null
  readonly authorityCode: string | null
  readonly tutorId: number | null
}

/** Where a participant's row belongs on the day of reading. */
export interface ParticipantRow {
  readonly universityCode: string
  readonly authorityCode: string
  readonly primaryTutorId: number | null
  /** Tutors who see the row for another reason: second marking, own group, catch-up guests. */
  readonly otherTutorIds: readonly number[]
  /** Whether the reader's exam board sampled the participant's work. */
  readonly isSampled: boolean
}

/** How much of a row is open. */
export type Visibility = 'full' | 'progress' | 'pseudonymised' | 'limited' | 'work' | 'aggregates' | 'none'

/**
 * How much of a participant's row a reader sees: `full` (with the role's personal fields), `progress` (no personal
 * fields), `limited` (name and attendance or the assigned work), `work` (sampled work), or only counts.
 * `shared` is what the row's university shares with the reader's. Source: consortium decision on roles.
 */
export function visibilityOf(row: ParticipantRow, reader: Reader, shared: AgreementScope): Visibility {
  const access = roleAccess[reader.role]
  const elsewhere = access.aggregatesElsewhere ? 'aggregates' : 'none'
  switch (access.rows) {
    case 'all':
      return 'full'
    case 'all_pseudonymised':
      return 'pseudonymised'
    case 'own_university':
      if (row.universityCode === reader.universityCode || shared === 'participants') return 'full'
      return shared === 'progress' ? 'progress' : elsewhere
    case 'own_authority':
      return row.authorityCode === reader.authorityCode ? 'full' : elsewhere
    case 'allocated':
      if (reader.tutorId === null) return elsewhere
      if (row.primaryTutorId === reader.tutorId) return 'full'
      return row.otherTutorIds.includes(reader.tutorId) ? 'limited' : elsewhere
    case 'sampled':
      return row.isSampled ? 'work' : elsewhere
  }
}
