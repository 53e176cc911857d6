import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../dates/arithmetic.ts'
import { dueAgreement } from './due-agreements.ts'
import { dueDeadline } from './due-deadlines.ts'
import { dueFeedback } from './due-feedback.ts'
import { dueRegister } from './due-registers.ts'
import { dueReminders } from './due-reminders.ts'
import type { ReminderFacts } from './facts.ts'
import { addWorkingDays, isWorkingDay } from './working-day.ts'

const holidays = new Set(['2023-12-25', '2023-12-26', '2024-01-01', '2024-03-29', '2024-04-01'])
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-01-01', days))

describe('working days', () => {
  it.each([
    ['2024-01-15', 5, '2024-01-22'],
    ['2024-01-12', 1, '2024-01-15'],
    ['2024-01-13', 1, '2024-01-15'],
    ['2023-12-22', 1, '2023-12-27'],
    ['2023-12-20', 5, '2023-12-29'],
    ['2023-12-20', 6, '2024-01-02'],
    ['2024-03-28', 1, '2024-04-02'],
    ['2024-01-15', 0, '2024-01-15'],
  ])('%s and %i of them: %s', (from, days, until) => {
    expect(addWorkingDays(from, days, holidays)).toBe(until)
  })

  it('are counted exactly, whatever is in between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const until = addWorkingDays(from, count, holidays)
        const between = Array.from({ length: daysBetween(from, until) }, (_, n) => addDays(from, n + 1))
        expect(isWorkingDay(until, holidays)).toBe(true)
        expect(between.filter((one) => isWorkingDay(one, holidays))).toHaveLength(count)
      }),
    )
  })
})

describe('a register', () => {
  const register = {
    taughtDayId: 3,
    number: 3,
    heldOn: '2024-01-10',
    groupName: 'Devon 1',
    expected: 18,
    recorded: 14,
  }
  it.each([
    ['on the day itself', '2024-01-10', 14, false],
    ['the day after', '2024-01-11', 14, true],
    ['the day after, when it is whole', '2024-01-11', 18, false],
    ['long after', '2024-06-11', 17, true],
    ['the day after, when nothing is recorded', '2024-01-11', 0, true],
  ])('%s (%s, %i recorded) is missing: %s', (_, today, recorded, missing) => {
    expect(dueRegister({ ...register, recorded }, 'tutor', today) !== undefined).toBe(missing)
  })

  it('is named by its day and group', () => {
    expect(dueRegister(register, 'tutor', '2024-01-11')).toEqual({
      kind: 'missing_register',
      concerns: 'tutor',
      dueOn: '2024-01-10',
      sentence: 'The register of taught day 3 of Devon 1 (10 January 2024) lacks 4 of 18 participants.',
      about: { type: 'TaughtDay', id: 3 },
    })
  })

  it('of nobody is never missing', () => {
    expect(dueRegister({ ...register, expected: 0, recorded: 0 }, 'tutor', '2024-06-01')).toBeUndefined()
  })
})

describe('feedback', () => {
  const submission = {
    evidenceItemId: 5,
    reference: 'SWC-000001',
    outcome: 'B5',
    submittedOn: '2024-01-08',
    feedbackOn: null,
  }
  it.each([
    ['on the fifth working day', '2024-01-15', null, false],
    ['the day after it', '2024-01-16', null, true],
    ['the day after it, answered at once', '2024-01-16', '2024-01-08', false],
    ['the day after it, answered before it was submitted again', '2024-01-16', '2024-01-05', true],
  ])('%s (%s, answered %s) is owed: %s', (_, today, feedbackOn, owed) => {
    expect(dueFeedback({ ...submission, feedbackOn }, today, holidays) !== undefined).toBe(owed)
  })

  it('is owed later where bank holidays lie between', () => {
    const before = { ...submission, submittedOn: '2023-12-20' }
    expect(dueFeedback(before, '2023-12-29', holidays)).toBeUndefined()
    expect(dueFeedback(before, '2023-12-30', holidays)?.sentence).toBe(
      'SWC-000001 submitted evidence of outcome B5 on 20 December 2023; feedback was due on 29 December 2023.',
    )
  })
})

describe('a release agreement', () => {
  const agreement = { releaseAgreementId: 7, reference: 'SWC-000001', registeredOn: '2024-01-02' }
  it.each([
    ['draft', null, '2024-01-16', undefined],
    ['draft', null, '2024-01-17', 'was not sent to the school yet'],
    ['sent', '2024-01-08', '2024-01-22', undefined],
    ['sent', '2024-01-08', '2024-01-23', 'sent on 8 January 2024, is not signed yet'],
    ['signed', '2024-01-08', '2024-06-01', undefined],
    ['declined', '2024-01-08', '2024-06-01', undefined],
    ['revoked', '2024-01-08', '2024-06-01', undefined],
  ] as const)('%s, sent %s, on %s: %s', (status, sentOn, today, words) => {
    const { sentence } = dueAgreement({ ...agreement, status, sentOn }, today, holidays) ?? {}
    if (words === undefined) expect(sentence).toBeUndefined()
    else expect(sentence).toContain(words)
  })
})

describe('a statutory deadline', () => {
  const july = { code: 'JULY', meetsOn: '2024-07-10' }
  const march = { code: 'MARCH', meetsOn: '2024-03-06' }
  const deadline = { participantId: 9, reference: 'SWC-000001', statutoryDeadline: '2024-06-01' }
  it.each([
    ['a board meets in time', [march, july], '2024-01-15', undefined],
    [
      'the next board meets after it',
      [july],
      '2024-01-15',
      'The next exam board, on 10 July 2024, misses the statutory deadline of SWC-000001, 1 June 2024.',
    ],
    [
      'the board in time is behind',
      [march, july],
      '2024-03-07',
      'The next exam board, on 10 July 2024, misses',
    ],
    ['it is behind', [july], '2024-06-02', 'The statutory deadline of SWC-000001, 1 June 2024, is behind.'],
    ['no board is scheduled', [], '2024-01-15', undefined],
  ])('where %s', (_, boards, today, words) => {
    const { sentence } = dueDeadline({ ...deadline, boards }, 'university_office', today) ?? {}
    if (words === undefined) expect(sentence).toBeUndefined()
    else expect(sentence).toContain(words)
  })
})

describe('what is due ahead', () => {
  const facts: ReminderFacts = {
    registers: [
      { taughtDayId: 4, number: 4, heldOn: '2024-02-14', groupName: 'Devon 1', expected: 18, recorded: 0 },
    ],
    submissions: [
      {
        evidenceItemId: 5,
        reference: 'SWC-000001',
        outcome: 'B5',
        submittedOn: '2024-01-15',
        feedbackOn: null,
      },
    ],
    agreements: [],
    deadlines: [
      {
        participantId: 9,
        reference: 'SWC-000001',
        statutoryDeadline: '2024-04-14',
        boards: [{ code: 'MARCH', meetsOn: '2024-03-06' }],
      },
    ],
  }
  const told = (within?: number) =>
    dueReminders(facts, 'tutor', '2024-01-15', holidays, within).map(({ kind, sentence }) => [kind, sentence])

  it.each([
    [undefined, 0],
    [0, 0],
    [6, 0],
    [7, 1],
    [29, 1],
    [30, 2],
    [89, 2],
    [90, 3],
  ])('within %s days is %i of the three', (within, count) => {
    expect(told(within)).toHaveLength(count)
  })

  it('is told as what is still to come', () => {
    expect(told(90)).toEqual([
      [
        'feedback_owed',
        'SWC-000001 submitted evidence of outcome B5 on 15 January 2024; feedback is due on 22 January 2024.',
      ],
      ['missing_register', 'Taught day 4 of Devon 1 is held on 14 February 2024; its register is due then.'],
      ['deadline_near', 'The statutory deadline of SWC-000001, 14 April 2024, is near.'],
    ])
  })
})

describe('all that is due', () => {
  const facts = fc.record<ReminderFacts>({
    registers: fc.array(
      fc.record({
        taughtDayId: fc.nat(50),
        number: fc.integer({ min: 1, max: 6 }),
        heldOn: day,
        groupName: fc.constant('Devon 1'),
        expected: fc.nat(25),
        recorded: fc.nat(25),
      }),
    ),
    submissions: fc.array(
      fc.record({
        evidenceItemId: fc.nat(50),
        reference: fc.constant('SWC-000001'),
        outcome: fc.constant('A1'),
        submittedOn: day,
        feedbackOn: fc.option(day),
      }),
    ),
    agreements: fc.array(
      fc.record({
        releaseAgreementId: fc.nat(50),
        reference: fc.constant('SWC-000001'),
        status: fc.constantFrom('draft', 'sent', 'signed', 'declined', 'revoked'),
        registeredOn: day,
        sentOn: fc.option(day),
      }),
    ),
    deadlines: fc.array(
      fc.record({
        participantId: fc.nat(50),
        reference: fc.constant('SWC-000001'),
        statutoryDeadline: day,
        boards: fc.array(fc.record({ code: fc.constant('B'), meetsOn: day })),
      }),
    ),
  })
  const audience = fc.constantFrom('tutor' as const, 'university_office' as const)

  it('concerns whoever is reminded, and comes in the order in which it fell due', () => {
    fc.assert(
      fc.property(facts, audience, day, (all, concerns, today) => {
        const due = dueReminders(all, concerns, today, holidays)
        expect(due.every((reminder) => reminder.concerns === concerns)).toBe(true)
        expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).toSorted())
        expect(due.every(({ sentence }) => /^[A-Z].*\.$/.test(sentence))).toBe(true)
      }),
    )
  })

  it('stays due while nothing is done about it, but for deadlines that a new board may meet', () => {
    fc.assert(
      fc.property(facts, audience, day, fc.nat(200), (all, concerns, today, later) => {
        const kept = (on: string) =>
          dueReminders(all, concerns, on, holidays)
            .filter(({ kind }) => kind !== 'deadline_missed')
            .map(({ about }) => `${about.type} ${about.id}`)
        expect(kept(addDays(today, later))).toEqual(expect.arrayContaining(kept(today)))
      }),
    )
  })
})
