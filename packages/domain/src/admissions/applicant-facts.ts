import type { IsoDate } from '../dates/iso-date.ts'
import type { SchoolType } from '../partners/school-type.ts'
import type { ApplicantFacts } from './eligibility-facts.ts'
import type { SencoRole } from './senco-role.ts'

/** What an application and the person's record say, of which eligibility is judged. */
export interface ApplicantRecord extends Pick<
  ApplicantFacts,
  'teacherStatuses' | 'accessToPupils' | 'leadsAspectOfSen' | 'headteacherSupports'
> {
  readonly appointments: readonly {
    readonly role: SencoRole
    readonly startsOn: IsoDate
    /** Last day in the role; none while it lasts. */
    readonly endsOn: IsoDate | null
  }[]
  /** Type of the setting that the application names; none where it names none. */
  readonly schoolType: SchoolType | null
}

/** Settings that employ teachers without being schools. Source: consortium decision. */
const notSchools: ReadonlySet<SchoolType> = new Set(['early_years_setting', 'further_education'])

/** Roles by how much they weigh where somebody has several at once. */
const byWeight: readonly SencoRole[] = ['senco', 'deputy_senco', 'aspiring_senco']

/** An applicant as the entry conditions see them on a day. Source: both universities' course pages 2023-24, entry requirements. */
export function applicantFacts(record: ApplicantRecord, on: IsoDate): ApplicantFacts {
  const { appointments, schoolType, ...rest } = record
  const held = appointments.filter(
    ({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on),
  )
  return {
    teacherStatuses: rest.teacherStatuses,
    role: byWeight.find((role) => held.some((one) => one.role === role)) ?? null,
    employedInSetting: schoolType !== null,
    employedBySchool: schoolType !== null && !notSchools.has(schoolType),
    experienced: appointments.some(({ role, endsOn }) => role === 'senco' && endsOn !== null && endsOn < on),
    accessToPupils: rest.accessToPupils,
    leadsAspectOfSen: rest.leadsAspectOfSen,
    headteacherSupports: rest.headteacherSupports,
  }
}
