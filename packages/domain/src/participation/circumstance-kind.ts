import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const circumstanceKinds = defineEnum(
  'CircumstanceKind',
  'Event beyond control that may have harmed assessed work.',
  {
    illness: 'Own illness or injury.',
    bereavement: 'Death of somebody close.',
    caring: 'Sudden duties towards family or others.',
    disability_related: 'Effects of a disability that arrangements did not cover.',
    parental_leave: 'Pregnancy, birth or adoption.',
    employment: 'Unforeseen change of post or duties.',
    technical: 'Failure of the university’s systems.',
    other: 'Explained in the summary.',
  },
)
export type CircumstanceKind = EnumValue<typeof circumstanceKinds>
