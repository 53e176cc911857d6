import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const importKinds = defineEnum('ImportKind', 'What the rows of a file tell of.', {
  schools: 'Schools, as the national register of schools (GIAS) has them.',
  school_successions: 'Which school took which one’s place, as the register’s file of links has it.',
  applications: 'Drafts of applications, one a row.',
  participants: 'Registrations of applicants who were accepted, one a row.',
})
export type ImportKind = EnumValue<typeof importKinds>
