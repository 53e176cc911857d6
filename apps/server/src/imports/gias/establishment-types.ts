import type { SchoolType } from '@cohortium/domain'

/**
 * Kinds of establishment by the register's code; those that employ nobody whom the programme could register, or lie outside
 * England, are left out. Source: DfE, Get Information about Schools, establishment types.
 */
export const schoolTypeByCode: Readonly<Record<string, SchoolType>> = {
  '1': 'community_school',
  '2': 'voluntary_aided_school',
  '3': 'voluntary_controlled_school',
  '5': 'foundation_school',
  '6': 'city_technology_college',
  '7': 'community_special_school',
  '8': 'non_maintained_special_school',
  '10': 'independent_special_school',
  '11': 'independent_school',
  '12': 'foundation_special_school',
  '14': 'pupil_referral_unit',
  '15': 'maintained_nursery_school',
  '18': 'further_education',
  '28': 'academy_sponsor_led',
  '31': 'further_education',
  '32': 'further_education',
  '33': 'academy_special',
  '34': 'academy_converter',
  '35': 'free_school',
  '36': 'academy_special',
  '38': 'academy_alternative_provision',
  '39': 'sixteen_to_nineteen_academy',
  '40': 'university_technical_college',
  '41': 'studio_school',
  '42': 'academy_alternative_provision',
  '43': 'academy_alternative_provision',
  '44': 'academy_special',
  '45': 'sixteen_to_nineteen_academy',
  '46': 'sixteen_to_nineteen_academy',
}

/** What is passed over, by the register's code, to follow “it is”. */
export const passedOverByCode: Readonly<Record<string, string>> = {
  '24': 'a secure unit',
  '25': 'an offshore school',
  '26': 'a school of the armed services',
  '27': 'a miscellaneous establishment',
  '29': 'a university',
  '30': 'a Welsh establishment',
  '37': 'a British school overseas',
  '47': 'a children’s centre',
  '48': 'a site of a children’s centre',
  '49': 'an online provider',
  '56': 'an institution of another department',
  '57': 'a secure academy',
}
