import { inTime, placeAt, route } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, demonstrationDate, type Entry } from './demonstration.ts'
import { refusals } from './refusals.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')
  const code = (table: string, id: Entry['row'][string]): string => world.byId(table, id).text('code')
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
      const registered = applications.filter((application) => application.text('status') === 'registered')
      expect(
        registered.filter(
          (application) => world.by('participant', 'application_id', application.id).length !== 1,
        ),
      ).toEqual([])
    })
  })
})
