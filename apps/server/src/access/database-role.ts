import type { Role } from '@cohortium/domain'
import type { GroupRole } from '../database/group-roles.ts'

/** The group role in which the database reads and writes for somebody; the database has the same table of its own. */
export const databaseRole: Readonly<Record<Role, GroupRole>> = {
  consortium_administrator: 'award_consortium',
  university_partner: 'award_university',
  authority_partner: 'award_authority',
  tutor: 'award_tutor',
  reporting_analyst: 'award_analyst',
  external_examiner: 'award_examiner',
}
