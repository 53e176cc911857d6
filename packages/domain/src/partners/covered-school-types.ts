import type { SchoolType } from './school-type.ts'

/**
 * Types of setting whose SENCO must hold the award: maintained and academy schools that are not special, and
 * maintained nursery schools. Source: Children and Families Act 2014 s. 67 and s. 83(2).
 */
const covered: Readonly<Record<SchoolType, boolean>> = {
  community_school: true,
  voluntary_aided_school: true,
  voluntary_controlled_school: true,
  foundation_school: true,
  maintained_nursery_school: true,
  academy_converter: true,
  academy_sponsor_led: true,
  free_school: true,
  studio_school: true,
  university_technical_college: true,
  community_special_school: false,
  foundation_special_school: false,
  non_maintained_special_school: false,
  academy_special: false,
  pupil_referral_unit: false,
  academy_alternative_provision: false,
  sixteen_to_nineteen_academy: false,
  city_technology_college: false,
  independent_school: false,
  independent_special_school: false,
  further_education: false,
  early_years_setting: false,
}

/** Whether the regulations on SENCOs cover a type of setting. Source: Children and Families Act 2014 s. 67. */
export function isMainstreamOrMaintainedNursery(type: SchoolType): boolean {
  return covered[type]
}
