import { schoolTypes } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { SchoolPhase, SchoolStatus, SchoolType } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

/** In the order of age, which is the order of lists. */
export const schoolPhaseLabels: Record<SchoolPhase, string> = {
  NURSERY: 'Nursery',
  PRIMARY: 'Primary',
  MIDDLE_DEEMED_PRIMARY: 'Middle, with primaries',
  SECONDARY: 'Secondary',
  MIDDLE_DEEMED_SECONDARY: 'Middle, with secondaries',
  ALL_THROUGH: 'All-through',
  SIXTEEN_PLUS: 'Sixteen plus',
  NOT_APPLICABLE: 'No phase',
}

export const schoolTypeLabels: Record<SchoolType, string> = {
  COMMUNITY_SCHOOL: 'Community school',
  VOLUNTARY_AIDED_SCHOOL: 'Voluntary aided school',
  VOLUNTARY_CONTROLLED_SCHOOL: 'Voluntary controlled school',
  FOUNDATION_SCHOOL: 'Foundation school',
  MAINTAINED_NURSERY_SCHOOL: 'Maintained nursery school',
  ACADEMY_CONVERTER: 'Academy converter',
  ACADEMY_SPONSOR_LED: 'Sponsor-led academy',
  FREE_SCHOOL: 'Free school',
  STUDIO_SCHOOL: 'Studio school',
  UNIVERSITY_TECHNICAL_COLLEGE: 'University technical college',
  COMMUNITY_SPECIAL_SCHOOL: 'Community special school',
  FOUNDATION_SPECIAL_SCHOOL: 'Foundation special school',
  NON_MAINTAINED_SPECIAL_SCHOOL: 'Non-maintained special school',
  ACADEMY_SPECIAL: 'Special academy',
  PUPIL_REFERRAL_UNIT: 'Pupil referral unit',
  ACADEMY_ALTERNATIVE_PROVISION: 'Alternative provision academy',
  SIXTEEN_TO_NINETEEN_ACADEMY: '16 to 19 academy',
  CITY_TECHNOLOGY_COLLEGE: 'City technology college',
  INDEPENDENT_SCHOOL: 'Independent school',
  INDEPENDENT_SPECIAL_SCHOOL: 'Independent special school',
  FURTHER_EDUCATION: 'Further education college',
  EARLY_YEARS_SETTING: 'Early years setting',
}

export const schoolTypeMeaning = (type: SchoolType): string => meaningOf(schoolTypes, type)

/** How a school's status is shown: an icon and a word, never the colour alone. */
export const schoolStatusLooks: Record<SchoolStatus, { label: string; icon: string; tone: Tone }> = {
  OPEN: { label: 'Open', icon: 'i-lucide-circle-check', tone: 'success' },
  OPEN_BUT_PROPOSED_TO_CLOSE: { label: 'To close', icon: 'i-lucide-circle-alert', tone: 'warning' },
  CLOSED: { label: 'Closed', icon: 'i-lucide-circle-x', tone: 'neutral' },
  PROPOSED_TO_OPEN: { label: 'To open', icon: 'i-lucide-circle-dashed', tone: 'info' },
}
