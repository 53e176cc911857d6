import { roles, type Assignment as AssignmentFacts, type Role } from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Version } from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'
import type { Tutor } from '../../participation/tutor/tutor.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'
import type { Account } from '../account/account.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'assignment',
  prefix: 'asg',
  plural: 'assignments',
  description: 'A role that an account has, for a university, an authority or a tutor and a range of days.',
  order: ['validFrom'],
  checks: {
    assignment_valid_range: 'valid_to >= valid_from',
    assignment_scope_of_role: `(university_id IS NOT NULL) = (role IN ('university_partner', 'external_examiner'))
      AND (local_authority_id IS NOT NULL) = (role = 'authority_partner')
      AND (tutor_id IS NOT NULL) = (role = 'tutor')`,
  },
  exclusions: {
    assignment_no_overlap: `USING gist (account_id WITH =, role WITH =, coalesce(university_id, local_authority_id,
      tutor_id, 0) WITH =, daterange(valid_from, valid_to) WITH &&)`,
  },
  uniques: [['id', 'account']],
  indexes: [['account', 'validFrom']],
})
export class Assignment implements AssignmentFacts {
  @Id() id!: number

  @Enum(roles, 'Part in which the account may act.') role!: Role

  @DateOnly('First day on which it holds, by the real calendar.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent while it has no end.', { nullable: true })
  validTo!: string | null

  @Version() version!: number

  @BelongsTo('Account', 'Account that has the role.', {
    many: 'assignments',
    manyDescription: 'Roles that the account has, had or will have.',
    manyList: 'plain',
  })
  account!: Account

  @BelongsTo('University', 'University that the role is for; of partners and external examiners alone.', {
    nullable: true,
  })
  university!: University | null

  @BelongsTo('LocalAuthority', 'Authority that the role is for; of authority partners alone.', {
    nullable: true,
  })
  localAuthority!: LocalAuthority | null

  @BelongsTo('Tutor', 'Tutor that the account is; of tutors alone.', { nullable: true })
  tutor!: Tutor | null
}
