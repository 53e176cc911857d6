import type { AdmissionPolicy } from '../programme/admission-policy.ts'
import type { SencoRole } from './senco-role.ts'
import type { TeacherStatus } from './teacher-status.ts'

/** What a university asks of applicants: the part of its policy that decides routes. */
export type EntryConditions = Pick<
  AdmissionPolicy,
  | 'acceptedTeacherStatuses'
  | 'inductionRequiredOfSchoolSencos'
  | 'inductionRequired'
  | 'eytsScope'
  | 'acceptsExperiencedSencos'
  | 'acceptsNonSencos'
  | 'nonSencoNeedsSetting'
  | 'nonSencoNeedsPupils'
  | 'nonSencoNeedsLead'
  | 'nonSencoNeedsHeadteacher'
  | 'alternativeProgrammeCode'
>

/** What is known of an applicant on the day of the decision. */
export interface ApplicantFacts {
  readonly teacherStatuses: readonly Pick<TeacherStatus, 'kind' | 'induction'>[]
  /** Role in the present setting; deputies and aspiring SENCOs are not in post. */
  readonly role: SencoRole | null
  /** Whether an educational setting employs the applicant. */
  readonly employedInSetting: boolean
  /** Whether that setting is a school, rather than early years, a college or a service. */
  readonly employedBySchool: boolean
  /** Earlier SENCO appointments, or a related professional role such as advisory teacher. */
  readonly experienced: boolean
  readonly accessToPupils: boolean
  readonly leadsAspectOfSen: boolean
  readonly headteacherSupports: boolean
}
