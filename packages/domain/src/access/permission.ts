import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const permissions = defineEnum('Permission', 'A kind of thing that a role may write.', {
  configuration: 'Settings of the consortium.',
  users: 'Accounts and their assignments.',
  admissions: 'Applications and decisions on them.',
  registrations: 'Registrations of participants.',
  allocations: 'Which tutor looks after whom.',
  boards: 'Exam boards.',
  awards: 'Awards that boards confer.',
  shared_practice: 'Good practice that a group’s tutors and participants share with it.',
  attendance: 'Attendance of taught days.',
  feedback: 'Feedback to participants.',
  evidence_judgements: 'Judgements whether evidence meets an outcome.',
  marks: 'Marks of modules.',
  concerns: 'Worries about participants.',
  saved_queries: 'Questions kept to be asked again.',
  reports: 'Reports of external examiners.',
})
export type Permission = EnumValue<typeof permissions>
