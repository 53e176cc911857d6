import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const schoolTypes = defineEnum(
  'SchoolType',
  'Legal kind of setting, grouped from the national register of schools.',
  {
    community_school: 'Maintained; the local authority employs the staff and owns the land.',
    voluntary_aided_school:
      'Maintained; a foundation, often a church, owns the land and appoints most governors.',
    voluntary_controlled_school:
      'Maintained; a foundation owns the land, the local authority employs the staff.',
    foundation_school: 'Maintained; the governing body employs the staff.',
    maintained_nursery_school: 'Nursery school maintained by a local authority.',
    academy_converter: 'Mainstream academy that chose to leave its authority’s maintenance.',
    academy_sponsor_led: 'Mainstream academy opened by a sponsor in place of a struggling school.',
    free_school: 'Mainstream academy opened as a new school.',
    studio_school: 'Small mainstream academy for ages 14 to 19 built around work.',
    university_technical_college:
      'Mainstream academy for ages 14 to 19 with a technical specialism and a university sponsor.',
    community_special_school: 'Special school maintained by a local authority.',
    foundation_special_school: 'Maintained special school whose governing body employs the staff.',
    non_maintained_special_school: 'Special school run by a charity and approved by the Secretary of State.',
    academy_special: 'Special school that is an academy, whether converted, sponsored or free.',
    pupil_referral_unit: 'Local authority’s setting for pupils who cannot attend a school.',
    academy_alternative_provision: 'Academy or free school for pupils who cannot attend a mainstream school.',
    sixteen_to_nineteen_academy: 'Academy for ages 16 to 19 only.',
    city_technology_college: 'Independent school funded by the state under an agreement of the 1980s.',
    independent_school: 'School that charges fees and is not maintained.',
    independent_special_school: 'Independent school organised for pupils with special educational needs.',
    further_education: 'College of further education or sixth-form college.',
    early_years_setting: 'Private, voluntary or independent provider for children under five.',
  },
)
export type SchoolType = EnumValue<typeof schoolTypes>
