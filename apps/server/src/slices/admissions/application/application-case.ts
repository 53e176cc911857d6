import type {
  ApplicantRecord,
  AwardScheme,
  DocumentKind,
  DocumentStatus,
  EnglishLevel,
  EntryConditions,
  EnglishEvidence,
  IsoDate,
} from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'

/** What a university asks of applicants. */
type Policy = EntryConditions & EnglishLevel
type Evidence = Omit<EnglishEvidence, 'id' | 'takenOn'>
type Appointment = ApplicantRecord['appointments'][number] & {
  readonly school: { readonly mainstreamOrMaintainedNursery: boolean }
}

/** An application with all that decides about it; words of enumerations in the graph's capitals, as it answers them. */
export interface CaseAnswer {
  readonly application: {
    readonly status: string
    readonly responseDueOn: IsoDate | null
    readonly headteacherSupports: boolean
    readonly accessToPupils: boolean
    readonly leadsAspectOfSen: boolean
    readonly isOverseasQualified: boolean
    readonly person: {
      readonly givenName: string
      readonly familyName: string
      readonly names: readonly { readonly givenName: string; readonly familyName: string }[]
      readonly teacherStatuses: readonly { readonly kind: string; readonly induction: string }[]
      readonly sencoAppointments: {
        readonly nodes: readonly (Omit<Appointment, 'role'> & { role: string })[]
      }
      readonly englishEvidence: readonly (Omit<Evidence, 'kind'> & { readonly kind: string })[]
    }
    readonly school: { readonly type: string } | null
    readonly documents: readonly { readonly kind: string; readonly status: string }[]
    readonly conditions: readonly { readonly dueOn: IsoDate; readonly metOn: IsoDate | null }[]
    readonly cohort: { readonly startsOn: IsoDate; readonly applicationsCloseOn: IsoDate }
    readonly programme: {
      readonly code: string
      readonly awardScheme: Pick<AwardScheme, 'code' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'>
      readonly modules: readonly { readonly role: string }[]
    }
    readonly university: {
      readonly name: string
      readonly admissionPolicies: {
        readonly nodes: readonly (Omit<Policy, 'eytsScope'> & {
          readonly eytsScope: string | null
        })[]
      }
    }
  } | null
}

/** Answers a case by one statement; `$today` chooses the version of the university's policy. */
export const caseQuestion = question<CaseAnswer>(`query ApplicationCase($id: ID!, $today: Date!) {
  application(id: $id) {
    status responseDueOn headteacherSupports accessToPupils leadsAspectOfSen isOverseasQualified
    person {
      givenName familyName
      names { givenName familyName }
      teacherStatuses { kind induction }
      sencoAppointments(first: 100) { nodes { role startsOn endsOn school { mainstreamOrMaintainedNursery } } }
      englishEvidence { kind overall listening reading writing speaking equivalentName }
    }
    school { type }
    documents { kind status }
    conditions { dueOn metOn }
    cohort { startsOn applicationsCloseOn }
    programme {
      code
      awardScheme { code commenceFrom commenceBefore completeBefore }
      modules { role }
    }
    university {
      name
      admissionPolicies(
        first: 1
        where: { and: [{ validFrom: { lte: $today } }, { or: [{ validTo: { isNull: true } }, { validTo: { gt: $today } }] }] }
      ) {
        nodes {
          acceptedTeacherStatuses inductionRequiredOfSchoolSencos inductionRequired eytsScope acceptsExperiencedSencos
          acceptsNonSencos nonSencoNeedsSetting nonSencoNeedsPupils nonSencoNeedsLead nonSencoNeedsHeadteacher
          alternativeProgrammeCode ieltsOverall ieltsElement
        }
      }
    }
  }
}`)

/** An application with all that decides about it, in the domain's words. */
export interface ApplicationCase {
  readonly record: ApplicantRecord
  readonly appointments: readonly (ApplicantRecord['appointments'][number] & {
    readonly mainstreamOrMaintainedNursery: boolean
  })[]
  readonly names: readonly { readonly givenName: string; readonly familyName: string }[]
  readonly englishEvidence: readonly Evidence[]
  readonly isOverseasQualified: boolean
  readonly documents: readonly { readonly kind: DocumentKind; readonly status: DocumentStatus }[]
  readonly conditions: readonly { readonly dueOn: IsoDate; readonly metOn: IsoDate | null }[]
  readonly responseDueOn: IsoDate | null
  readonly cohort: { readonly startsOn: IsoDate; readonly applicationsCloseOn: IsoDate }
  readonly scheme: Pick<AwardScheme, 'code' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'>
  readonly programme: { readonly code: string; readonly isNationalAward: boolean }
  readonly policy: Policy
  readonly universityName: string
}

/** Words of the domain for words of the graph. */
const plain = <Word extends string>(word: string): Word => word.toLowerCase() as Word

/** @throws Error where the university has no policy for the day, which its data always have. */
export function caseOf(application: NonNullable<CaseAnswer['application']>): ApplicationCase {
  const { person, programme, university, cohort, conditions, responseDueOn } = application
  const [policy] = university.admissionPolicies.nodes
  if (!policy) throw new Error(`${university.name} has no admission policy for the day`)
  const appointments = person.sencoAppointments.nodes.map(({ role, startsOn, endsOn, school }) => ({
    role: plain<Appointment['role']>(role),
    startsOn,
    endsOn,
    mainstreamOrMaintainedNursery: school.mainstreamOrMaintainedNursery,
  }))
  return {
    record: {
      teacherStatuses: person.teacherStatuses.map(({ kind, induction }) => ({
        kind: plain(kind),
        induction: plain(induction),
      })),
      appointments,
      schoolType: application.school === null ? null : plain(application.school.type),
      accessToPupils: application.accessToPupils,
      leadsAspectOfSen: application.leadsAspectOfSen,
      headteacherSupports: application.headteacherSupports,
    },
    appointments,
    names: [...person.names, person],
    englishEvidence: person.englishEvidence.map((one) => ({ ...one, kind: plain(one.kind) })),
    isOverseasQualified: application.isOverseasQualified,
    documents: application.documents.map(({ kind, status }) => ({
      kind: plain(kind),
      status: plain(status),
    })),
    conditions,
    responseDueOn,
    cohort,
    scheme: programme.awardScheme,
    programme: {
      code: programme.code,
      isNationalAward: programme.modules.some(({ role }) => plain(role) === 'learning_outcomes_portfolio'),
    },
    policy: { ...policy, eytsScope: policy.eytsScope === null ? null : plain(policy.eytsScope) },
    universityName: university.name,
  }
}
