import {
  enumValues,
  inductionStatuses,
  sencoRoles,
  teacherStatusKinds,
  type Enumeration,
  type InductionStatus,
  type SencoRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import type { Fields } from '../field.ts'
import { day, formed, oneOf, words, type Reader } from '../readers.ts'
import { further, required, yesOrNo } from './fields.ts'

/** What a row tells of an application. */
export interface ApplicationRow {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly cohort: string
  readonly programme: string
  readonly phone: string | null
  readonly trn: string | null
  readonly dateOfBirth: string | null
  readonly person: string | null
  readonly school: string | null
  readonly authority: string | null
  readonly routingOverrideReason: string | null
  readonly headteacherSupports: boolean | null
  readonly accessToPupils: boolean | null
  readonly leadsAspectOfSen: boolean | null
  readonly teacherStatus: TeacherStatusKind | null
  readonly teacherStatusAwardedOn: string | null
  readonly induction: InductionStatus | null
  readonly sencoRole: SencoRole | null
  readonly sencoSince: string | null
  readonly qualification: string | null
  readonly qualificationLevel: number | null
}

/** A value of an enumeration, with blanks for its strokes if people like them. */
const choice = <Value extends string>(enumeration: Enumeration<Value>): Reader<Value> => {
  const read = oneOf(
    Object.fromEntries(enumValues(enumeration).map((value) => [value, value])) as Record<string, Value>,
  )
  return (cell) => read(cell.trim().replaceAll(/[\s-]+/g, '_'))
}

const levels = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((level) => [String(level), level]))

/** A number of which spreadsheets drop the noughts at the beginning. */
const teacherNumber: Reader<string> = (cell) =>
  words(10)(/^\d{5,6}$/.test(cell) ? cell.padStart(7, '0') : cell)

/** Columns of a file of applications. The limits of a draft's input are asked again by the change itself. */
export const applicationFields: Fields<ApplicationRow> = {
  // words: allow, titles as other people's files have them.
  givenName: required('given name', ['Given name', 'First name', 'Forename'], words(100)), // words: allow
  familyName: required('family name', ['Family name', 'Surname', 'Last name'], words(100)), // words: allow
  email: required('e-mail address', ['Email', 'Email address', 'E-mail'], words(320)),
  cohort: required('cohort', ['Cohort', 'Cohort code'], words(50)),
  programme: required('programme', ['Programme', 'Programme code'], words(50)),
  phone: further('telephone number', ['Phone', 'Telephone', 'Mobile'], words(40)),
  trn: further('teacher reference number', ['TRN', 'Teacher reference number'], teacherNumber),
  dateOfBirth: further('date of birth', ['Date of birth', 'DOB'], day),
  person: further(
    'reference of somebody recorded',
    ['Person', 'Person reference'],
    formed(/^PER-\d{6,}$/, 'a reference, as PER-000123'),
  ),
  school: further('school’s URN', ['URN', 'School URN'], formed(/^\d{6}$/, 'six digits, as 112345')),
  authority: further(
    'authority’s code',
    ['LA code', 'Local authority code', 'Authority'],
    formed(/^\d{3}$/, 'three digits, as 878'),
  ),
  routingOverrideReason: further('reason to override the routing', ['Routing override reason'], words(500)),
  headteacherSupports: further(
    'headteacher’s support',
    ['Headteacher supports', 'Headteacher support'],
    oneOf(yesOrNo),
  ),
  accessToPupils: further('access to pupils', ['Access to pupils'], oneOf(yesOrNo)),
  leadsAspectOfSen: further('lead of an aspect', ['Leads aspect of SEN'], oneOf(yesOrNo)),
  teacherStatus: further('teacher status', ['Teacher status', 'Status'], choice(teacherStatusKinds)),
  teacherStatusAwardedOn: further(
    'day on which the status was awarded',
    ['Teacher status awarded on', 'QTS date'],
    day,
  ),
  induction: further('induction', ['Induction', 'Induction status'], choice(inductionStatuses)),
  sencoRole: further('SENCO role', ['SENCO role', 'Role'], choice(sencoRoles)),
  sencoSince: further('first day in the role', ['SENCO since', 'Role since', 'In role since'], day),
  qualification: further('qualification', ['Qualification', 'Highest qualification'], words(200)),
  qualificationLevel: further('qualification’s level', ['Qualification level', 'Level'], oneOf(levels)),
}
