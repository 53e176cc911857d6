import { tableOrder } from '../../src/synthetic/rows.ts'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, demonstrationDate } from './demonstration.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)

  /** Dates that say when something is due, planned or expected, and so may lie ahead. */
  const ahead = new Set([
    'cohort.applications_close_on',
    'cohort.starts_on',
    'cohort.ends_on',
    'taught_day.held_on',
    'study_day.recommended_on',
    'exam_board.meets_on',
    'application.response_due_on',
    'application_condition.due_on',
    'participant.expected_return_on',
    'participant.statutory_deadline',
    'module_registration.due_on',
    'extension.original_due_on',
    'extension.extended_due_on',
    'school.closed_on',
    'school.opened_on',
  ])

  describe('dates', () => {
    it('of things that have happened are not in the future', () => {
      const future = tableOrder.flatMap((table) =>
        world.rows(table).flatMap((entry) =>
          Object.entries(entry.row)
            .filter(
              ([column, value]) =>
                /(_on|_at|valid_from|valid_to|date_of_birth|active_from)$/.test(column) &&
                typeof value === 'string' &&
                value.slice(0, 10) > demonstrationDate,
            )
            .filter(([column]) => !ahead.has(`${table}.${column}`))
            .map(([column, value]) => `${table} ${String(entry.row.id)} ${column} ${String(value)}`),
        ),
      )
      expect(future).toEqual([])
    })

    it.each([
      ['school', 'opened_on', 'closed_on'],
      ['person_name', 'valid_from', 'valid_to'],
      ['teacher_status', 'awarded_on', 'induction_completed_on'],
      ['senco_appointment', 'starts_on', 'ends_on'],
      ['tutor', 'active_from', 'active_to'],
      ['participant', 'registered_on', 'started_on'],
      ['participant', 'started_on', 'interrupted_on'],
      ['participant', 'started_on', 'ended_on'],
      ['participant', 'interrupted_on', 'expected_return_on'],
      ['release_agreement', 'sent_on', 'answered_on'],
      ['fee_liability', 'invoiced_on', 'paid_on'],
      ['tutor_allocation', 'valid_from', 'valid_to'],
      ['module_registration', 'registered_on', 'completed_on'],
      ['mark', 'marked_on', 'second_marked_on'],
      ['mark', 'marked_on', 'frozen_on'],
      ['evidence_item', 'submitted_on', 'returned_on'],
      ['evidence_item', 'returned_on', 'resubmitted_on'],
      ['evidence_item', 'submitted_on', 'judged_on'],
      ['feedback', 'written_on', 'published_on'],
      ['concern', 'raised_on', 'resolved_on'],
      ['extension', 'requested_on', 'decided_on'],
      ['extension', 'original_due_on', 'extended_due_on'],
      ['circumstance_claim', 'submitted_on', 'decided_on'],
      ['award', 'recommended_on', 'conferred_on'],
      ['award', 'conferred_on', 'rescinded_on'],
      ['evaluation_survey', 'opened_on', 'closed_on'],
    ])('of %s: %s is not after %s', (table, earlier, later) => {
      const reversed = world.rows(table).filter((entry) => {
        const [first, second] = [entry.maybe(earlier), entry.maybe(later)]
        return first !== null && second !== null && second < first
      })
      expect(reversed).toEqual([])
    })

    it('of taught days fall on weekdays, one after the other, within the academic year', () => {
      const wrong = world.rows('delivery_group').filter((group) => {
        const days = world.by('taught_day', 'delivery_group_id', group.id)
        const cohort = world.byId('cohort', group.get('cohort_id'))
        const dates = days.map((day) => day.text('held_on'))
        const weekend = dates.some((date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))
        return (
          weekend ||
          days.map((day) => day.number('number')).join('') !== '123456' ||
          dates.some((date, index) => date < (dates[index - 1] ?? cohort.text('starts_on'))) ||
          (dates.at(-1) ?? '') > cohort.text('ends_on')
        )
      })
      expect(wrong).toEqual([])
    })

    it('of statutory deadlines: some are behind, some fall within the coming months', () => {
      const live = world
        .rows('participant')
        .filter((participant) => ['registered', 'active', 'interrupted'].includes(participant.text('status')))
      const deadlines = live
        .map((participant) => participant.maybe('statutory_deadline'))
        .filter((deadline) => deadline !== null)
      expect(deadlines.filter((deadline) => deadline < demonstrationDate).length).toBeGreaterThan(3)
      expect(
        deadlines.filter((deadline) => deadline >= demonstrationDate && deadline < '2024-07-15').length,
      ).toBeGreaterThan(10)
    })
  })
})
