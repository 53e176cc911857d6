import type { ContactRole } from '@/gql/graphql.ts'

export const contactRoleLabels: Record<ContactRole, string> = {
  PROGRAMME_LEAD: 'Programme lead',
  ADMISSIONS_AND_COURSE_INFORMATION: 'Admissions and course information',
  DOCTORAL_COLLEGE: 'Doctoral college',
  DISABILITY_SERVICES: 'Disability services',
  INTERNATIONAL_OFFICE: 'International office',
  AUTHORITY_ADVISER: 'Authority adviser',
}
