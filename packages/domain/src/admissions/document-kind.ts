import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const documentKinds = defineEnum('DocumentKind', 'Paper that supports an application.', {
  highest_qualification: 'Certificate of the highest qualification held.',
  teacher_status: 'Certificate of QTS, QTLS or EYTS.',
  induction: 'Evidence that the induction period is completed or exempted.',
  name_change: 'Evidence that links different names on other documents.',
  english_language: 'IELTS report or approved equivalent.',
  enic_statement: 'UK ENIC statement that compares an overseas qualification.',
  headteacher_support: 'Headteacher’s confirmation of support for an applicant outside the post.',
})
export type DocumentKind = EnumValue<typeof documentKinds>
