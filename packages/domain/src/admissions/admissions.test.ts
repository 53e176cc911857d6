import { describe, expect, test } from 'vitest'
import { exeterPolicy, plymouthPolicy } from '../../test/support/policies.ts'
import { inTime } from './closing-date.ts'
import { conditionsMet, decisionIsExplained } from './decision.ts'
import { mayDefer } from './defer-to-cohort.ts'
import { documentChecklist, missingDocuments, type DocumentFacts } from './document-checklist.ts'
import { englishLevel } from './english-level.ts'
import { nameOn, namesDiffer } from './names.ts'
import { mayOffer } from './places.ts'
import { isTrn } from './trn.ts'

describe('the closing date of 8 September 2023', () => {
  test.each([
    ['2023-09-01T12:00:00Z', true],
    ['2023-09-08T22:59:59.999Z', true],
    ['2023-09-08T23:00:00Z', false],
    ['2023-09-09T09:00:00Z', false],
  ])('is met at %s: %s', (instant, met) => expect(inTime(new Date(instant), '2023-09-08').ok).toBe(met))

  test('in winter ends with the day of the clock', () => {
    expect(inTime(new Date('2024-01-31T23:59:59Z'), '2024-01-31').ok).toBe(true)
    expect(inTime(new Date('2024-02-01T00:00:00Z'), '2024-01-31')).toMatchObject({
      reason: 'ClosingDatePassed',
    })
  })
})

describe('English', () => {
  const level = { ieltsOverall: 6.5, ieltsElement: 5.5 }
  const ielts = (overall: number | null, ...[listening, reading, writing, speaking]: (number | null)[]) => ({
    kind: 'ielts' as const,
    overall,
    listening: listening ?? null,
    reading: reading ?? null,
    writing: writing ?? null,
    speaking: speaking ?? null,
    equivalentName: null,
  })
  const equivalent = (equivalentName: string | null) => ({
    ...ielts(null),
    kind: 'approved_equivalent' as const,
    equivalentName,
  })

  test.each([
    ['at both bands exactly', [ielts(6.5, 5.5, 5.5, 5.5, 5.5)], true],
    ['with 6.4 overall', [ielts(6.4, 7, 7, 7, 7)], 'OverallTooLow'],
    ['with a band that IELTS does not give', [ielts(6.7, 7, 7, 7, 7)], 'BandNotInHalves'],
    ['with 6 overall', [ielts(6, 7, 7, 7, 7)], 'OverallTooLow'],
    ['with one element at 5', [ielts(7.5, 8, 8, 5, 8)], 'ElementTooLow'],
    ['with an element missing', [ielts(7, 7, 7, 7, null)], 'ScoresIncomplete'],
    ['with a named equivalent', [equivalent('Cambridge C1 Advanced')], true],
    ['with an unnamed equivalent', [equivalent(' ')], 'EquivalentNotNamed'],
    ['with nothing', [], 'EnglishNotShown'],
    ['with a second, better test', [ielts(5, 5, 5, 5, 5), ielts(7, 6, 6, 6, 6)], true],
    ['never by mixing two tests', [ielts(7, 5, 7, 7, 7), ielts(6, 7, 7, 7, 7)], 'OverallTooLow'],
  ])('%s: %s', (_, evidence, expected) => {
    const verdict = englishLevel(level, evidence)
    expect(verdict.ok ? true : verdict.reason).toBe(expected)
  })
})

describe('the document checklist', () => {
  const simple: DocumentFacts = {
    route: 'senco',
    inductions: ['passed'],
    namesDiffer: false,
    isOverseasQualified: false,
    needsEnglish: false,
  }
  const kinds = (facts: DocumentFacts, policy = plymouthPolicy) =>
    documentChecklist(policy, facts).map((item) => item.kind)
  const base = ['highest_qualification', 'teacher_status', 'induction']

  test.each<[string, Partial<DocumentFacts>, string[]]>([
    ['a SENCO', {}, base],
    ['one with different names on documents', { namesDiffer: true }, [...base, 'name_change']],
    ['one exempt from induction', { inductions: ['exempt'] }, base],
    ['an EYTS holder, who has no induction', { inductions: ['not_required'] }, base.slice(0, 2)],
    ['one whose induction is under way', { inductions: ['in_progress'] }, base.slice(0, 2)],
    ['somebody without teacher status', { inductions: [], route: 'inclusive_education' }, base.slice(0, 1)],
    [
      'one qualified overseas',
      { isOverseasQualified: true, needsEnglish: true },
      [...base, 'english_language', 'enic_statement'],
    ],
  ])('of %s', (_, facts, expected) => expect(kinds({ ...simple, ...facts })).toEqual(expected))

  test('asks for the headteacher’s support outside the post, where the policy does', () => {
    const outside: DocumentFacts = { ...simple, route: 'not_in_role' }
    expect(kinds(outside, exeterPolicy)).toContain('headteacher_support')
    expect(kinds(outside, plymouthPolicy)).not.toContain('headteacher_support')
    expect(kinds(simple, exeterPolicy)).not.toContain('headteacher_support')
  })

  test('is done with documents that are here and not refused', () => {
    const checklist = documentChecklist(plymouthPolicy, simple)
    const missing = missingDocuments(checklist, [
      { kind: 'highest_qualification', status: 'verified' },
      { kind: 'teacher_status', status: 'refused' },
      { kind: 'induction', status: 'requested' },
    ])
    expect(missing.map((item) => item.rule)).toEqual(['document.teacher_status', 'document.induction'])
  })
})

describe('names', () => {
  const ada = { givenName: 'Ada', familyName: 'Byron', validFrom: '1980-01-01', validTo: '2010-07-08' }
  const married = { givenName: 'Ada', familyName: 'King', validFrom: '2010-07-08', validTo: null }

  test('are known for every day of their history', () => {
    expect(nameOn([ada, married], '2010-07-07')).toBe(ada)
    expect(nameOn([ada, married], '2010-07-08')).toBe(married)
    expect(nameOn([ada, married], '1979-12-31')).toBeNull()
  })

  test.each([
    ['Ada Byron', 'Ada King', true],
    ['Zoë O’Neill', 'ZOE O NEILL', false],
    ['Ada Byron', 'ada  byron', false],
    ['José Peña', 'Jose Pena', false],
  ])('%s and %s differ: %s', (one, other, differ) => {
    const name = (text: string) => ({
      givenName: text.split(' ')[0]!,
      familyName: text.split(' ').slice(1).join(' '),
    })
    expect(namesDiffer([name(one), name(other)])).toBe(differ)
  })
})

test.each([
  ['0012345', true],
  ['7654321', true],
  ['0000000', false],
  ['9999999', false],
  ['1234567', false],
  ['123456', false],
  ['12345678', false],
  ['12a4567', false],
  ['7654321\n', false],
])('%j is a teacher reference number: %s', (text, valid) => expect(isTrn(text)).toBe(valid))

test('the last place may be offered, one more may not', () => {
  expect(mayOffer({ places: 30 }, 29).ok).toBe(true)
  expect(mayOffer({ places: 30 }, 30)).toMatchObject({ ok: false, reason: 'CohortFull' })
})

test('a decision says why, and says it in words where the reason is other', () => {
  expect(decisionIsExplained(null, 'note')).toMatchObject({ reason: 'ReasonMissing' })
  expect(decisionIsExplained('other', ' ')).toMatchObject({ reason: 'NoteMissing' })
  expect(decisionIsExplained('other', 'See letter').ok).toBe(true)
  expect(decisionIsExplained('cohort_full', null).ok).toBe(true)
})

test('conditions are met when each is', () => {
  expect(conditionsMet([])).toBe(true)
  expect(conditionsMet([{ metOn: '2023-08-01' }, { metOn: null }])).toBe(false)
})

describe('an offer is deferred', () => {
  const now = { universityCode: 'PLYMOUTH', startsOn: '2022-09-01' }
  const next = { universityCode: 'PLYMOUTH', startsOn: '2023-09-01' }
  const why = { on: '2022-08-01', reason: 'health' as const }

  test.each([
    ['to the next cohort', next, why, null],
    ['not to the same cohort', now, why, 'CohortNotLater'],
    ['not to the other university', { ...next, universityCode: 'EXETER' }, why, 'OtherUniversity'],
    ['not without a date', next, { ...why, on: null }, 'DateMissing'],
    ['not without a reason', next, { ...why, reason: null }, 'ReasonMissing'],
  ])('%s', (_, to, details, reason) => {
    expect(mayDefer(now, to, details)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })
})
