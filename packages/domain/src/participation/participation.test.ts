import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enumValues } from '../vocabulary/define-enum.ts'
import { ageBandAt } from './age-band-at.ts'
import type { AttendanceStatus } from './attendance-status.ts'
import { attendanceIsSound, type AttendanceFacts } from './catch-up.ts'
import { daysAttended } from './days-attended.ts'
import { hasOneSubject } from './feedback-subject.ts'
import { leaving } from './leaving.ts'
import { isLive, mayRegister } from './live-registration.ts'
import { participantStates, type ParticipantState } from './participant-state.ts'
import { completionRate, progress } from './progress.ts'
import { caseloadOn, mayAllocate, type AllocationRequest, type TutorFacts } from './tutor-allocation-rules.ts'

describe('one live registration per person and scheme', () => {
  test.each(enumValues(participantStates).map((status) => [status, isLive(status)] as const))(
    'a %s one stands in the way: %s',
    (status, live) => {
      expect(live).toBe((['registered', 'active', 'interrupted'] as ParticipantState[]).includes(status))
      const verdict = mayRegister([{ awardSchemeCode: 'NASENCO', status }], 'NASENCO')
      expect(verdict).toMatchObject(live ? { ok: false, reason: 'AlreadyRegistered' } : { ok: true })
      expect(mayRegister([{ awardSchemeCode: 'PGCERT-IE', status }], 'NASENCO').ok).toBe(true)
    },
  )
})

describe('leaving', () => {
  const active = {
    status: 'active',
    registeredOn: '2023-09-10',
    startedOn: '2023-10-02',
    interruptedOn: null,
  } as const
  const interrupted = { ...active, status: 'interrupted', interruptedOn: '2024-01-08' } as const
  const waiting = { ...active, status: 'registered', startedOn: null } as const

  test.each([
    ['on the day of the start', active, { on: '2023-10-02', reason: 'workload' as const }, '2023-10-02'],
    ['not before the start', active, { on: '2023-10-01', reason: 'workload' as const }, 'BeforeStart'],
    ['not without a date', active, { on: null, reason: 'workload' as const }, 'DateMissing'],
    ['not without a reason', active, { on: '2023-11-01', reason: null }, 'ReasonMissing'],
    [
      'from an interruption as of its start',
      interrupted,
      { on: null, reason: 'health' as const },
      '2024-01-08',
    ],
    [
      'from an interruption on a given day',
      interrupted,
      { on: '2024-02-01', reason: 'health' as const },
      '2024-02-01',
    ],
    [
      'before starting, from registration on',
      waiting,
      { on: '2023-09-10', reason: 'other' as const },
      '2023-09-10',
    ],
    [
      'before starting, not before registration',
      waiting,
      { on: '2023-09-09', reason: 'other' as const },
      'BeforeStart',
    ],
  ])('%s', (_, participant, details, expected) => {
    const answer = leaving(participant, details)
    expect(answer.ok ? answer.on : answer.reason).toBe(expected)
  })
})

describe('attendance', () => {
  const on = (...statuses: AttendanceStatus[]) =>
    statuses.map((status, index) => ({ taughtDayId: index + 1, status }))

  test.each<[AttendanceStatus[], number]>([
    [[], 0],
    [['present', 'present', 'present', 'present', 'present', 'present'], 6],
    [['present', 'absent', 'authorised_absence', 'made_up_elsewhere'], 2],
  ])('of %j counts %i days', (statuses, days) => expect(daysAttended(on(...statuses))).toBe(days))

  test('counts a day once', () => {
    const present = { taughtDayId: 1, status: 'present' as const }
    expect(daysAttended([present, present])).toBe(1)
  })

  const day = (number: number, groupCode: string, academicYearCode = '2023/24') => ({
    number,
    groupCode,
    academicYearCode,
  })
  const own = { ownGroupCode: 'DV-1', day: day(3, 'DV-1') }

  test.each<[string, AttendanceFacts, string | null]>([
    ['present on the own day', { ...own, status: 'present', madeUpAt: null }, null],
    [
      'made up at another group’s same day',
      { ...own, status: 'made_up_elsewhere', madeUpAt: day(3, 'CW-1') },
      null,
    ],
    ['made up nowhere', { ...own, status: 'made_up_elsewhere', madeUpAt: null }, 'CatchUpMissing'],
    [
      'made up with the own group',
      { ...own, status: 'made_up_elsewhere', madeUpAt: day(3, 'DV-1') },
      'SameGroup',
    ],
    ['made up at another day', { ...own, status: 'made_up_elsewhere', madeUpAt: day(4, 'CW-1') }, 'OtherDay'],
    [
      'made up in another year',
      { ...own, status: 'made_up_elsewhere', madeUpAt: day(3, 'CW-1', '2024/25') },
      'OtherYear',
    ],
    ['absent, yet made up', { ...own, status: 'absent', madeUpAt: day(3, 'CW-1') }, 'CatchUpNotExpected'],
    [
      'at another group’s day',
      { ...own, day: day(3, 'CW-1'), status: 'present', madeUpAt: null },
      'NotOwnGroup',
    ],
  ])('%s', (_, facts, reason) => {
    expect(attendanceIsSound(facts)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })
})

test.each([
  [0, 13, 0],
  [13, 13, 1],
  [0, 0, null],
])('%i of %i outcomes is a progress of %s', (met, total, share) => expect(progress(met, total)).toBe(share))

test('the completion rate is awards over registrations started', () => {
  expect(completionRate(3, 4)).toBe(0.75)
  expect(completionRate(0, 0)).toBeNull()
})

test.each([
  ['1999-01-16', 'under_25'],
  ['1999-01-15', 'from_25_to_34'],
  ['1989-01-15', 'from_35_to_44'],
  ['1979-01-16', 'from_35_to_44'],
  ['1979-01-15', 'from_45_to_54'],
  ['1969-01-16', 'from_45_to_54'],
  ['1969-01-15', 'from_55'],
  [null, null],
])('somebody born on %s is on 2024-01-15 in the band %s', (born, band) => {
  expect(ageBandAt(born, '2024-01-15')).toBe(band)
})

describe('a primary tutor', () => {
  const since = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })
  const tutor: TutorFacts = {
    activeFrom: '2020-09-01',
    activeTo: '2024-09-01',
    capacity: 2,
    authorityCodes: ['E10000008'],
    allocations: [since('2023-09-01', '2024-01-01'), since('2023-09-01')],
  }
  const request: AllocationRequest = {
    ...since('2024-01-15'),
    authorityCode: 'E10000008',
    participantAllocations: [since('2023-09-01', '2024-01-15')],
  }

  test.each<[string, Partial<TutorFacts>, Partial<AllocationRequest>, string | null]>([
    ['is allocated when free and local', {}, {}, null],
    ['is not when full', { capacity: 1 }, {}, 'TutorFull'],
    [
      'is not while an allocation that ends later fills the capacity',
      {},
      { validFrom: '2023-12-31', participantAllocations: [] },
      'TutorFull',
    ],
    [
      'is not when full later in the period',
      { allocations: [since('2024-03-01'), since('2024-04-01')] },
      {},
      'TutorFull',
    ],
    ['is not for another authority', {}, { authorityCode: 'E06000052' }, 'AuthorityNotServed'],
    ['is not before working here', { activeFrom: '2024-02-01' }, {}, 'TutorNotActive'],
    ['is not on the first day after working here', { activeTo: '2024-01-15' }, {}, 'TutorNotActive'],
    [
      'is not beside another primary tutor',
      {},
      { participantAllocations: [since('2023-09-01')] },
      'PrimaryTutorExists',
    ],
  ])('%s', (_, tutorFacts, requestFacts, reason) => {
    const verdict = mayAllocate({ ...tutor, ...tutorFacts }, { ...request, ...requestFacts })
    expect(verdict).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })

  test('never holds more than the capacity, whatever is asked in whatever order', () => {
    const start = fc.integer({ min: 10, max: 28 }).map((dayOfMonth) => `2024-01-${dayOfMonth}`)
    fc.assert(
      fc.property(fc.array(start, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (starts, capacity) => {
        const allocations: { validFrom: string; validTo: null }[] = []
        for (const validFrom of starts) {
          const wanted = { validFrom, validTo: null, authorityCode: 'E10000008', participantAllocations: [] }
          if (mayAllocate({ ...tutor, capacity, allocations }, wanted).ok)
            allocations.push({ validFrom, validTo: null })
        }
        expect(caseloadOn({ allocations }, '2024-01-31')).toBe(Math.min(starts.length, capacity))
      }),
    )
  })
})

test.each([
  [1, null, null, true],
  [null, 1, null, true],
  [null, null, 1, true],
  [null, null, null, false],
  [1, 1, null, false],
])(
  'feedback on module %s, evidence %s, day %s has one subject: %s',
  (moduleId, evidenceItemId, taughtDayId, one) => {
    expect(hasOneSubject({ moduleId, evidenceItemId, taughtDayId })).toBe(one)
  },
)
