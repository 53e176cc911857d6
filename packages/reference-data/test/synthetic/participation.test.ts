import {
  attendanceIsSound,
  leaving,
  mayBeActive,
  mayCommence,
  type AttendanceStatus,
  type ParticipantState,
  type ReleaseAgreementState,
} from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, demonstrationDate, worlds, type Entry } from './demonstration.ts'
import { refusals } from './refusals.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')
  const code = (table: string, id: Entry['row'][string]): string => world.byId(table, id).text('code')

  describe('participation', () => {
    it('begins while the scheme admits', () => {
      const started = participants.filter((participant) => participant.get('started_on') !== null)
      expect(
        refusals(started, (participant) => {
          const scheme = world.byId('award_scheme', participant.get('award_scheme_id'))
          return mayCommence(
            {
              code: scheme.text('code'),
              commenceFrom: scheme.maybe('commence_from'),
              commenceBefore: scheme.maybe('commence_before'),
              completeBefore: scheme.maybe('complete_before'),
            },
            participant.text('started_on'),
          )
        }),
      ).toEqual([])
    })

    it('is active only with a release agreement, or a reason to do without', () => {
      const active = participants.filter((participant) =>
        ['active', 'completed', 'interrupted'].includes(participant.text('status')),
      )
      expect(
        refusals(active, (participant) =>
          mayBeActive(
            world.by('release_agreement', 'participant_id', participant.id).map((agreement) => ({
              status: agreement.text('status') as ReleaseAgreementState,
              overrideReason: agreement.maybe('override_reason'),
            })),
          ),
        ),
      ).toEqual([])
    })

    it('ends with a date and a reason, never before its start', () => {
      const left = participants.filter((participant) =>
        ['withdrawn', 'discontinued'].includes(participant.text('status')),
      )
      expect(
        refusals(left, (participant) =>
          leaving(
            {
              status: participant.text('status') as ParticipantState,
              registeredOn: participant.text('registered_on'),
              startedOn: participant.maybe('started_on'),
              interruptedOn: participant.maybe('interrupted_on'),
            },
            { on: participant.maybe('ended_on'), reason: participant.get('exit_reason') as never },
          ),
        ),
      ).toEqual([])
    })

    it('records attendance at the own group, or a catch-up on the same day of another', () => {
      const dayOf = (id: Entry['row'][string]) => {
        const day = world.byId('taught_day', id)
        const group = world.byId('delivery_group', day.get('delivery_group_id'))
        const cohort = world.byId('cohort', group.get('cohort_id'))
        return {
          number: day.number('number'),
          groupCode: group.text('code'),
          academicYearCode: code('academic_year', cohort.get('academic_year_id')),
        }
      }
      expect(
        refusals(world.rows('attendance'), (attendance) => {
          const participant = world.byId('participant', attendance.get('participant_id'))
          return attendanceIsSound({
            status: attendance.text('status') as AttendanceStatus,
            ownGroupCode: code('delivery_group', participant.get('delivery_group_id')),
            day: dayOf(attendance.get('taught_day_id')),
            madeUpAt:
              attendance.get('made_up_at_id') === null ? null : dayOf(attendance.get('made_up_at_id')),
          })
        }),
      ).toEqual([])
      expect(world.rows('attendance').some((attendance) => attendance.get('made_up_at_id') !== null)).toBe(
        true,
      )
    })

    it('records attendance of days that have been, while the participant took part', () => {
      const stray = world.rows('attendance').filter((attendance) => {
        const participant = world.byId('participant', attendance.get('participant_id'))
        const heldOn = world.byId('taught_day', attendance.get('taught_day_id')).text('held_on')
        const caughtUpOn =
          attendance.get('made_up_at_id') === null
            ? heldOn
            : world.byId('taught_day', attendance.get('made_up_at_id')).text('held_on')
        return (
          heldOn < participant.text('started_on') ||
          heldOn > (participant.maybe('ended_on') ?? demonstrationDate) ||
          caughtUpOn > demonstrationDate ||
          attendance.text('recorded_at').slice(0, 10) < caughtUpOn
        )
      })
      expect(stray).toEqual([])
    })

    it('fits groups into their capacity and cohorts into their places', () => {
      const full = world
        .rows('delivery_group')
        .filter(
          (group) => world.by('participant', 'delivery_group_id', group.id).length > group.number('capacity'),
        )
      expect(full).toEqual([])
      const holding = new Set(['offered', 'pending_conditions', 'accepted', 'registered'])
      const crowded = world.rows('cohort').filter((cohort) => {
        const held = world
          .by('application', 'cohort_id', cohort.id)
          .filter((application) => holding.has(application.text('status')))
        return held.length > cohort.number('places')
      })
      expect(crowded).toEqual([])
    })
  })
})
