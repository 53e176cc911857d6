import {
  documentChecklist,
  eligibility,
  inTime,
  missingDocuments,
  placeAt,
  route,
  type DocumentKind,
  type DocumentStatus,
  type EligibilityRoute,
  type EntryConditions,
  type InductionStatus,
  type SencoRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, demonstrationDate, type Entry } from './demonstration.ts'
import { refusals } from './refusals.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')
  const code = (table: string, id: Entry['row'][string]): string => world.byId(table, id).text('code')
  const policyOf = (application: Entry): EntryConditions => {
    const [policy] = world.by('admission_policy', 'university_id', application.get('university_id'))
    return policyFrom(policy as Entry)
  }
  const routings = world.rows('routing').map((routing) => ({
    authorityCode: code('local_authority', routing.get('local_authority_id')),
    universityCode: code('university', routing.get('university_id')),
    validFrom: routing.text('valid_from'),
    validTo: routing.maybe('valid_to'),
  }))

  describe('admissions', () => {
    const applications = world.rows('application')

    it('follow the routing, or an override with reason and actor', () => {
      const placed = applications.filter((application) => application.get('local_authority_id') !== null)
      const verdicts = refusals(placed, (application) => {
        const reason = application.maybe('routing_override_reason')
        const authority = code('local_authority', application.get('local_authority_id'))
        const date = application.maybe('submitted_at')?.slice(0, 10) ?? demonstrationDate
        const override = reason === null ? null : { reason, actor: application.text('routing_override_by') }
        return placeAt(
          code('university', application.get('university_id')),
          route(routings, authority, date),
          override,
        )
      })
      expect(verdicts).toEqual([])
      expect(applications.some((application) => application.get('routing_override_reason') !== null)).toBe(
        true,
      )
    })

    it('come in time, unless deferred from a cohort before', () => {
      const submitted = applications.filter((application) => application.get('submitted_at') !== null)
      expect(
        refusals(submitted, (application) =>
          inTime(
            new Date(application.text('submitted_at')),
            world.byId('cohort', application.get('cohort_id')).text('applications_close_on'),
          ),
        ),
      ).toEqual([])
    })

    const registered = applications.filter((application) => application.text('status') === 'registered')

    it('are registered by the route that the policy opens on the day of registration', () => {
      const differing = registered.filter((application) => {
        const [participant] = world.by('participant', 'application_id', application.id)
        const on = participant?.text('registered_on') ?? ''
        const person = application.get('person_id')
        const appointments = world.by('senco_appointment', 'person_id', person)
        const present = appointments.find(
          (each) => each.text('starts_on') <= on && (each.maybe('ends_on') ?? on) >= on,
        )
        const school = world.byId('school', application.get('school_id')).text('type')
        const found = eligibility(policyOf(application), {
          teacherStatuses: world.by('teacher_status', 'person_id', person).map((status) => ({
            kind: status.text('kind') as TeacherStatusKind,
            induction: status.text('induction') as InductionStatus,
          })),
          role: (present?.text('role') ?? null) as SencoRole | null,
          employedInSetting: true,
          employedBySchool: school !== 'early_years_setting' && school !== 'further_education',
          experienced: appointments.some(
            (each) => each.get('role') === 'senco' && (each.maybe('ends_on') ?? on) < on,
          ),
          accessToPupils: application.get('access_to_pupils') as boolean,
          leadsAspectOfSen: application.get('leads_aspect_of_sen') as boolean,
          headteacherSupports: application.get('headteacher_supports') as boolean,
        })
        return found.routes[0]?.route !== application.get('route')
      })
      expect(differing).toEqual([])
    })

    it('are registered with every document that the checklist asks for, since documents are kept in files', () => {
      const incomplete = registered.filter((application) => {
        const documents = world.by('application_document', 'application_id', application.id)
        const overseas = application.get('is_overseas_qualified') as boolean
        const checklist = documentChecklist(policyOf(application), {
          route: application.get('route') as EligibilityRoute,
          inductions: world
            .by('teacher_status', 'person_id', application.get('person_id'))
            .map((status) => status.text('induction') as InductionStatus),
          namesDiffer: world.by('person_name', 'person_id', application.get('person_id')).length > 1,
          isOverseasQualified: overseas,
          needsEnglish: overseas,
        })
        const kept = world.byId('cohort', application.get('cohort_id')).text('code').slice(-4) >= '2020'
        const held = documents.map((each) => ({
          kind: each.text('kind') as DocumentKind,
          status: each.text('status') as DocumentStatus,
        }))
        return kept ? missingDocuments(checklist, held).length > 0 : held.length > 0
      })
      expect(incomplete).toEqual([])
    })

    it('prove English and compare qualifications where they come from overseas', () => {
      const overseas = registered.filter((application) => application.get('is_overseas_qualified'))
      expect(overseas.length).toBeGreaterThan(0)
      const unproved = overseas.filter((application) => {
        const person = application.get('person_id')
        const compared = world
          .by('qualification', 'person_id', person)
          .some((each) => each.get('overseas') && each.get('enic_statement_reference') !== null)
        return !compared || world.by('english_evidence', 'person_id', person).length === 0
      })
      expect(unproved).toEqual([])
    })

    it('make participants of the same person, cohort and university', () => {
      const differing = participants.filter((participant) => {
        if (participant.get('application_id') === null) return false
        const application = world.byId('application', participant.get('application_id'))
        return (
          application.text('status') !== 'registered' ||
          ['person_id', 'cohort_id', 'university_id', 'local_authority_id', 'school_id'].some(
            (column) => application.get(column) !== participant.get(column),
          )
        )
      })
      expect(differing).toEqual([])
      expect(
        registered.filter(
          (application) => world.by('participant', 'application_id', application.id).length !== 1,
        ),
      ).toEqual([])
    })
  })
})

/** The policy's columns by the names of the domain. */
function policyFrom(policy: Entry): EntryConditions {
  return {
    acceptedTeacherStatuses: policy.get('accepted_teacher_statuses') as unknown as TeacherStatusKind[],
    inductionRequiredOfSchoolSencos: policy.get('induction_required_of_school_sencos') as boolean,
    inductionRequired: policy.get('induction_required') as boolean,
    eytsScope: policy.get('eyts_scope') as 'early_years' | null,
    acceptsExperiencedSencos: policy.get('accepts_experienced_sencos') as boolean,
    acceptsNonSencos: policy.get('accepts_non_sencos') as boolean,
    nonSencoNeedsSetting: policy.get('non_senco_needs_setting') as boolean,
    nonSencoNeedsPupils: policy.get('non_senco_needs_pupils') as boolean,
    nonSencoNeedsLead: policy.get('non_senco_needs_lead') as boolean,
    nonSencoNeedsHeadteacher: policy.get('non_senco_needs_headteacher') as boolean,
    alternativeProgrammeCode: policy.maybe('alternative_programme_code'),
  }
}
