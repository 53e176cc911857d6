import {
  ageBandAt,
  cappedMark,
  countOutcomesMet,
  creditsAchieved,
  daysAttended,
  holdsOn,
  isMainstreamOrMaintainedNursery,
  statutoryDeadline,
  type AttendanceStatus,
  type SchoolType,
  type SencoRole,
} from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, demonstrationDate, type Entry } from './demonstration.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')

  /** The stored and the computed value wherever they differ. */
  function differing(entries: readonly Entry[], column: string, rule: (entry: Entry) => unknown): string[] {
    return entries.flatMap((entry) => {
      const computed = rule(entry)
      return computed === entry.get(column)
        ? []
        : [`${entry.table} ${entry.id}: ${String(entry.get(column))} is not ${String(computed)}`]
    })
  }

  const programmeCode = (participant: Entry): string =>
    world.byId('programme', participant.get('programme_id')).text('code')
  const framework = world.rows('learning_outcome').map((outcome) => outcome.text('code'))
  const frameworkOf = (participant: Entry): string[] =>
    programmeCode(participant) === 'PGCERT-IE' ? [] : framework

  function deadlineOf(participant: Entry): ReturnType<typeof statutoryDeadline> {
    return statutoryDeadline(
      world.by('senco_appointment', 'person_id', participant.get('person_id')).map((appointment) => ({
        role: appointment.text('role') as SencoRole,
        startsOn: appointment.text('starts_on'),
        endsOn: appointment.maybe('ends_on'),
        mainstreamOrMaintainedNursery: world
          .byId('school', appointment.get('school_id'))
          .get('mainstream_or_maintained_nursery') as boolean,
      })),
    )
  }

  describe('stored fields agree with their rules', () => {
    it('schools: covered by the regulations', () => {
      expect(
        differing(world.rows('school'), 'mainstream_or_maintained_nursery', (school) =>
          isMainstreamOrMaintainedNursery(school.text('type') as SchoolType),
        ),
      ).toEqual([])
    })

    it('participants: statutory deadline and its reason', () => {
      expect(
        differing(participants, 'statutory_deadline', (participant) => deadlineOf(participant).deadline),
      ).toEqual([])
      expect(
        differing(participants, 'statutory_deadline_reason', (participant) => deadlineOf(participant).reason),
      ).toEqual([])
    })

    it('participants: age band at registration', () => {
      expect(
        differing(participants, 'age_band', (participant) => {
          const [identity] = world.by('person_identity', 'person_id', participant.get('person_id'))
          return ageBandAt(identity?.maybe('date_of_birth') ?? null, participant.text('registered_on'))
        }),
      ).toEqual([])
    })

    it('participants: outcomes met and in all', () => {
      expect(
        differing(participants, 'outcomes_total', (participant) => frameworkOf(participant).length),
      ).toEqual([])
      expect(
        differing(participants, 'outcomes_met', (participant) =>
          countOutcomesMet(
            frameworkOf(participant),
            world.by('outcome_judgement', 'participant_id', participant.id).map((judgement) => ({
              outcomeCode: world.byId('learning_outcome', judgement.get('outcome_id')).text('code'),
              isMet: judgement.get('is_met') as boolean,
            })),
          ),
        ),
      ).toEqual([])
    })

    it('participants: days attended', () => {
      expect(
        differing(participants, 'days_attended', (participant) =>
          daysAttended(
            world.by('attendance', 'participant_id', participant.id).map((attendance) => ({
              taughtDayId: attendance.number('taught_day_id'),
              status: attendance.text('status') as AttendanceStatus,
            })),
          ),
        ),
      ).toEqual([])
    })

    it('participants: credits achieved', () => {
      expect(
        differing(participants, 'credits_achieved', (participant) =>
          creditsAchieved(
            world.by('module_registration', 'participant_id', participant.id).map((registration) => ({
              status: registration.text('status'),
              isCurrent: registration.get('is_current') as boolean,
              credits: world.byId('module', registration.get('module_id')).number('credits'),
            })),
          ),
        ),
      ).toEqual([])
    })

    it('participants: scope by teacher status', () => {
      expect(
        differing(participants, 'scope', (participant) => {
          const kinds = world
            .by('teacher_status', 'person_id', participant.get('person_id'))
            .map((status) => status.text('kind'))
          return kinds.length > 0 && kinds.every((kind) => kind === 'eyts') ? 'early_years' : 'full'
        }),
      ).toEqual([])
    })

    it('participants: primary tutor is the allocation that holds on the day', () => {
      expect(
        differing(participants, 'primary_tutor_id', (participant) => {
          const holding = world
            .by('tutor_allocation', 'participant_id', participant.id)
            .find((each) =>
              holdsOn(
                { validFrom: each.text('valid_from'), validTo: each.maybe('valid_to') },
                demonstrationDate,
              ),
            )
          return holding?.number('tutor_id') ?? null
        }),
      ).toEqual([])
    })

    it('module registrations: final mark is the capped mark that counts', () => {
      expect(
        differing(world.rows('module_registration'), 'final_mark', (registration) => {
          const current = world
            .by('mark', 'module_registration_id', registration.id)
            .find((mark) => mark.get('is_current'))
          return current?.number('capped') ?? null
        }),
      ).toEqual([])
    })

    it('marks: capped at the pass mark after a referral', () => {
      expect(
        differing(world.rows('mark'), 'capped', (mark) =>
          cappedMark(mark.number('raw'), 50, mark.number('attempt') > 1),
        ),
      ).toEqual([])
    })
  })
})
