import type { SchoolPhase, SchoolType } from '@cohortium/domain'

/** A kind of setting that the region has, with how many in a hundred are of it. */
export interface SchoolKind {
  type: SchoolType
  phase: SchoolPhase
  share: number
  suffix: string
  /** First of the range of establishment numbers. */
  numbersFrom: number
  /** Settings outside the national register carry no URN. */
  registered?: false
}

export const schoolKinds: readonly SchoolKind[] = [
  { type: 'community_school', phase: 'primary', share: 19, suffix: 'Primary School', numbersFrom: 2000 },
  { type: 'academy_converter', phase: 'primary', share: 17, suffix: 'Primary Academy', numbersFrom: 2000 },
  {
    type: 'voluntary_controlled_school',
    phase: 'primary',
    share: 9,
    suffix: 'Church of England Primary School',
    numbersFrom: 3000,
  },
  { type: 'academy_converter', phase: 'secondary', share: 9, suffix: 'Academy', numbersFrom: 4000 },
  {
    type: 'foundation_school',
    phase: 'primary',
    share: 6,
    suffix: 'Community Primary School',
    numbersFrom: 5200,
  },
  {
    type: 'voluntary_aided_school',
    phase: 'primary',
    share: 6,
    suffix: 'Catholic Primary School',
    numbersFrom: 3300,
  },
  { type: 'academy_sponsor_led', phase: 'primary', share: 4, suffix: 'Primary Academy', numbersFrom: 2000 },
  { type: 'community_school', phase: 'secondary', share: 4, suffix: 'School', numbersFrom: 4000 },
  { type: 'academy_sponsor_led', phase: 'secondary', share: 3, suffix: 'Academy', numbersFrom: 4000 },
  { type: 'free_school', phase: 'primary', share: 2, suffix: 'Free School', numbersFrom: 2000 },
  {
    type: 'maintained_nursery_school',
    phase: 'nursery',
    share: 2,
    suffix: 'Nursery School',
    numbersFrom: 1000,
  },
  {
    type: 'foundation_school',
    phase: 'middle_deemed_secondary',
    share: 1,
    suffix: 'Middle School',
    numbersFrom: 4500,
  },
  {
    type: 'academy_converter',
    phase: 'middle_deemed_primary',
    share: 1,
    suffix: 'Middle School',
    numbersFrom: 2000,
  },
  { type: 'free_school', phase: 'all_through', share: 1, suffix: 'All-through School', numbersFrom: 4000 },
  {
    type: 'community_special_school',
    phase: 'not_applicable',
    share: 3,
    suffix: 'Special School',
    numbersFrom: 7000,
  },
  {
    type: 'academy_special',
    phase: 'not_applicable',
    share: 2,
    suffix: 'Special Academy',
    numbersFrom: 7000,
  },
  {
    type: 'foundation_special_school',
    phase: 'not_applicable',
    share: 1,
    suffix: 'Foundation Special School',
    numbersFrom: 7000,
  },
  {
    type: 'pupil_referral_unit',
    phase: 'not_applicable',
    share: 1,
    suffix: 'Pupil Referral Unit',
    numbersFrom: 1100,
  },
  {
    type: 'academy_alternative_provision',
    phase: 'not_applicable',
    share: 1,
    suffix: 'Alternative Provision Academy',
    numbersFrom: 1100,
  },
  { type: 'independent_school', phase: 'all_through', share: 2, suffix: 'House School', numbersFrom: 6000 },
  {
    type: 'independent_special_school',
    phase: 'not_applicable',
    share: 1,
    suffix: 'Learning Trust School',
    numbersFrom: 6000,
  },
  { type: 'further_education', phase: 'sixteen_plus', share: 1, suffix: 'College', numbersFrom: 8000 },
  {
    type: 'early_years_setting',
    phase: 'nursery',
    share: 4,
    suffix: 'Pre-school',
    numbersFrom: 0,
    registered: false,
  },
]

/** One entry a hundredth, so that walking it with a step coprime to its length gives every kind its share. */
export const schoolKindWheel: readonly SchoolKind[] = schoolKinds.flatMap((kind) =>
  Array.from({ length: kind.share }, () => kind),
)
