import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const englishEvidenceKinds = defineEnum(
  'EnglishEvidenceKind',
  'Proof of English offered by an applicant.',
  {
    ielts: 'Scores of the International English Language Testing System.',
    approved_equivalent: 'Another test or qualification that the university accepts in place of IELTS.',
  },
)
export type EnglishEvidenceKind = EnumValue<typeof englishEvidenceKinds>
