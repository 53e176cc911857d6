import type { Residency, StudyMode } from '@/gql/graphql.ts'

export const studyModeLabels: Record<StudyMode, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
}

export const residencyLabels: Record<Residency, string> = {
  HOME: 'Home',
  INTERNATIONAL: 'International',
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** `270000` pence as `£2,700`, with the pence where there are any. */
export const formatPence = (pence: number): string => pounds.format(pence / 100).replace(/\.00$/, '')
