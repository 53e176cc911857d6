import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const roles = defineEnum('Role', 'Part in which somebody uses the system; one is active at a time.', {
  consortium_administrator: 'Runs the system for the whole consortium.',
  university_partner: 'Leads or administers the programme at one university.',
  authority_partner: 'Follows the participants of one local authority.',
  tutor: 'Teaches and supports the participants allocated to them.',
  reporting_analyst: 'Studies the whole consortium’s data without knowing anybody.',
  external_examiner: 'Samples the work before an exam board and reports on standards.',
})
export type Role = EnumValue<typeof roles>
