import { deadlineReasons, eligibilityRoutes, enumValues } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { rowCount } from '../../src/synthetic/estimate.ts'
import { tableOrder } from '../../src/synthetic/rows.ts'
import { demonstration } from './demonstration.ts'

const world = demonstration()
const count = (table: string): number => world.rows(table).length
const shown = (table: string, column: string): Set<unknown> =>
  new Set(world.rows(table).map((entry) => entry.get(column)))

describe('scale 1', () => {
  it('holds 2,000 participants of 2010/11 to 2023/24', () => {
    expect(count('participant')).toBe(2_000)
    const years = world
      .rows('participant')
      .map((each) =>
        world
          .byId('academic_year', world.byId('cohort', each.get('cohort_id')).get('academic_year_id'))
          .text('code'),
      )
    expect([...new Set(years)].sort()).toEqual(
      Array.from({ length: 14 }, (_, index) => `${2010 + index}/${11 + index}`),
    )
  })

  // Source: University of Exeter course page 2023-24: more than 1,500 since 2010.
  it('has more than 1,500 people who hold the national award', () => {
    const conferred = world
      .rows('award')
      .filter((award) => award.get('kind') === 'nasenco' && award.get('status') === 'conferred')
    const holders = new Set(
      conferred.map((award) => world.byId('participant', award.get('participant_id')).get('person_id')),
    )
    expect(holders.size).toBeGreaterThan(1_500)
  })

  it('has about 600 schools and 60 tutors, in every authority', () => {
    expect(Math.abs(count('school') - 600)).toBeLessThan(20)
    expect(Math.abs(count('tutor') - 60)).toBeLessThan(15)
    expect(shown('school', 'local_authority_id').size).toBe(6)
    expect(shown('tutor_local_authority', 'local_authority_id').size).toBe(6)
  })

  it('is estimated within five parts in a hundred', () => {
    const rows = tableOrder.reduce((sum, table) => sum + count(table), 0)
    expect(Math.abs(rowCount(1) / rows - 1)).toBeLessThan(0.05)
  })
})

describe('the demonstration shows', () => {
  it('every reason for having a deadline or none', () => {
    expect(shown('participant', 'statutory_deadline_reason')).toEqual(new Set(enumValues(deadlineReasons)))
  })

  it('every route of entry', () => {
    expect(shown('application', 'route')).toEqual(new Set([null, ...enumValues(eligibilityRoutes)]))
  })

  it.each([
    ['award', 'kind', ['nasenco', 'pgcert_inclusive_education', 'university_exit_award']],
    ['award', 'scope', ['early_years', 'full']],
    ['attendance', 'status', ['absent', 'authorised_absence', 'made_up_elsewhere', 'present']],
    ['senco_appointment', 'role', ['aspiring_senco', 'deputy_senco', 'senco']],
    ['teacher_status', 'kind', ['eyts', 'qtls', 'qts']],
    ['english_evidence', 'kind', ['approved_equivalent', 'ielts']],
    ['application_document', 'status', ['received', 'refused', 'requested', 'verified']],
    ['tutor', 'kind', ['local', 'university']],
    ['school', 'status', ['closed', 'open', 'open_but_proposed_to_close', 'proposed_to_open']],
    ['fee_liability', 'payer', ['other', 'participant', 'school']],
    ['moderation_sample', 'reason', ['borderline', 'fail', 'highest', 'random', 'referred']],
    ['evaluation_survey', 'respondent_kind', ['external_examiner', 'headteacher', 'participant']],
  ])('every kind of %s by %s', (table, column, values) => {
    expect(new Set(shown(table, column))).toEqual(new Set(values))
  })

  it('people who withdrew and came back', () => {
    const times = new Map<unknown, number>()
    for (const participant of world.rows('participant')) {
      const person = participant.get('person_id')
      times.set(person, (times.get(person) ?? 0) + 1)
    }
    expect([...times.values()].filter((number) => number > 1).length).toBeGreaterThan(5)
  })

  it('only people who are marked as synthetic, with addresses that nobody can own', () => {
    expect(shown('person', 'is_synthetic')).toEqual(new Set([true]))
    expect(shown('school', 'is_synthetic')).toEqual(new Set([true]))
    const emails = world.rows('person_identity').map((identity) => identity.text('email'))
    expect(emails.filter((email) => !/^[a-z]+\.[a-z]+\.\d+@[a-z]+\.example$/.test(email))).toEqual([])
    const urns = world.rows('school').map((school) => school.maybe('urn'))
    expect(urns.filter((urn) => urn !== null && !/^9\d{5}$/.test(urn))).toEqual([])
    expect(urns).toContain(null)
  })

  it('names with accents, apostrophes and hyphens, and quotation marks in free text', () => {
    const names = world
      .rows('person_identity')
      .map((identity) => `${identity.text('given_name')} ${identity.text('family_name')}`)
    for (const pattern of [/[À-ž]/, /'/, /-/]) expect(names.some((name) => pattern.test(name))).toBe(true)
    expect(world.rows('feedback').some((feedback) => feedback.text('body').includes('“'))).toBe(true)
  })
})
