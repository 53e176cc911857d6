import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/arithmetic.ts'
import { holdsOn } from '../dates/period.ts'
import { anyDate, anyPeriod } from '../../test/support/arbitraries.ts'
import { authorityByCode, codeOn, type CodeFacts } from './authority-codes.ts'
import { isMainstreamOrMaintainedNursery } from './covered-school-types.ts'
import { firstContact, type ContactFacts } from './first-contact.ts'
import { overlappingRoutings, route, type RoutingFacts } from './route.ts'
import { placeAt } from './route-override.ts'
import { isSyntheticUrn, isUrn } from './school-numbers.ts'
import type { SchoolType } from './school-type.ts'
import { sharedScope, type AgreementFacts } from './shared-scope.ts'

const exeters = ['E06000058', 'E06000059']
const plymouths = ['E06000052', 'E10000008', 'E06000026', 'E06000066']
const since2009 = (universityCode: string) => (authorityCode: string) => ({
  authorityCode,
  universityCode,
  validFrom: '2009-09-01',
  validTo: null,
})
const routings: RoutingFacts[] = [
  ...exeters.map(since2009('EXETER')),
  ...plymouths.map(since2009('PLYMOUTH')),
]

describe('routing', () => {
  test.each([
    ['BCP', 'E06000058', 'EXETER'],
    ['Dorset', 'E06000059', 'EXETER'],
    ['Cornwall', 'E06000052', 'PLYMOUTH'],
    ['Devon', 'E10000008', 'PLYMOUTH'],
    ['Plymouth', 'E06000026', 'PLYMOUTH'],
    ['Somerset', 'E06000066', 'PLYMOUTH'],
  ])('%s goes to its university', (_, authority, university) => {
    expect(route(routings, authority, '2024-01-15')).toEqual({ ok: true, universityCode: university })
  })

  test.each([
    ['Torbay', 'E06000027'],
    ['Isles of Scilly', 'E06000053'],
  ])('%s goes to none', (_, authority) => {
    expect(route(routings, authority, '2024-01-15')).toMatchObject({ ok: false, reason: 'NotRouted' })
  })

  test('follows the date: the last day before a change and the first after it', () => {
    const moved: RoutingFacts[] = [
      {
        authorityCode: 'E06000059',
        universityCode: 'EXETER',
        validFrom: '2009-09-01',
        validTo: '2025-08-01',
      },
      { authorityCode: 'E06000059', universityCode: 'PLYMOUTH', validFrom: '2025-08-01', validTo: null },
    ]
    expect(route(moved, 'E06000059', '2025-07-31')).toEqual({ ok: true, universityCode: 'EXETER' })
    expect(route(moved, 'E06000059', '2025-08-01')).toEqual({ ok: true, universityCode: 'PLYMOUTH' })
    expect(route(moved, 'E06000059', '2009-08-31')).toMatchObject({ reason: 'NotRouted' })
    expect(overlappingRoutings(moved)).toBeNull()
  })

  test('gives a university only where exactly one routing of the authority holds', () => {
    const authority = fc.constantFrom('A', 'B')
    const university = fc.constantFrom('PLYMOUTH', 'EXETER')
    const routing = fc
      .tuple(authority, university, anyPeriod)
      .map(([authorityCode, universityCode, { validFrom, validTo }]) => ({
        authorityCode,
        universityCode,
        validFrom,
        validTo,
      }))
    fc.assert(
      fc.property(fc.array(routing, { maxLength: 6 }), authority, anyDate, (all, code, date) => {
        const holding = all.filter((one) => one.authorityCode === code && holdsOn(one, date))
        const answer = route(all, code, date)
        expect(answer.ok).toBe(holding.length === 1)
        expect(!answer.ok || answer.universityCode === holding[0]!.universityCode).toBe(true)
        expect(holding.length <= 1 || overlappingRoutings(all) !== null).toBe(true)
      }),
    )
  })

  test('is overridden only with a reason and an actor', () => {
    const dorset = route(routings, 'E06000059', '2024-01-15')
    const torbay = route(routings, 'E06000027', '2024-01-15')
    expect(placeAt('EXETER', dorset, null)).toMatchObject({ ok: true, overridden: false })
    expect(placeAt('PLYMOUTH', dorset, null)).toMatchObject({ ok: false, reason: 'OverrideNeeded' })
    expect(placeAt('PLYMOUTH', torbay, null)).toMatchObject({ ok: false, reason: 'OverrideNeeded' })
    expect(placeAt('PLYMOUTH', torbay, { reason: ' ', actor: 'lead' })).toMatchObject({
      reason: 'OverrideNeedsReason',
    })
    expect(placeAt('PLYMOUTH', torbay, { reason: 'Works in Devon', actor: '' })).toMatchObject({
      reason: 'OverrideNeedsActor',
    })
    expect(placeAt('PLYMOUTH', torbay, { reason: 'Works in Devon', actor: 'lead' })).toEqual({
      ok: true,
      universityCode: 'PLYMOUTH',
      overridden: true,
    })
  })

  test('decides whom to turn to first', () => {
    const contacts: ContactFacts[] = [
      { role: 'international_office', universityCode: 'PLYMOUTH' },
      { role: 'programme_lead', universityCode: 'PLYMOUTH' },
      { role: 'programme_lead', universityCode: 'EXETER' },
    ]
    expect(firstContact(contacts, route(routings, 'E06000058', '2024-01-15'))).toBe(contacts[2])
    expect(firstContact(contacts, route(routings, 'E10000008', '2024-01-15'))).toBe(contacts[1])
    expect(firstContact(contacts, route(routings, 'E06000027', '2024-01-15'))).toBeNull()
  })
})

describe('an authority’s code', () => {
  const codes: CodeFacts[] = [
    { authorityId: 6, scheme: 'gss', code: 'E10000027', validFrom: '2009-04-01', validTo: '2023-04-01' },
    { authorityId: 6, scheme: 'gss', code: 'E06000066', validFrom: '2023-04-01', validTo: null },
    { authorityId: 6, scheme: 'dfe', code: '933', validFrom: '2009-04-01', validTo: null },
  ]

  test.each([['E10000027'], ['E06000066'], ['933']])('%s finds Somerset, whenever it held', (code) => {
    expect(authorityByCode(codes, code)).toBe(6)
  })
  test('that nobody held finds nothing', () => expect(authorityByCode(codes, 'E99999999')).toBeNull())

  test.each([
    ['2009-03-31', null],
    ['2023-03-31', 'E10000027'],
    ['2023-04-01', 'E06000066'],
  ])('of Somerset on %s is %s', (date, code) => expect(codeOn(codes, 6, 'gss', date)).toBe(code))
})

describe('the regulations on SENCOs', () => {
  test.each<[SchoolType, boolean]>([
    ['community_school', true],
    ['voluntary_aided_school', true],
    ['academy_converter', true],
    ['free_school', true],
    ['maintained_nursery_school', true],
    ['academy_special', false],
    ['community_special_school', false],
    ['pupil_referral_unit', false],
    ['academy_alternative_provision', false],
    ['independent_school', false],
    ['early_years_setting', false],
    ['further_education', false],
  ])('cover a %s: %s', (type, covered) => expect(isMainstreamOrMaintainedNursery(type)).toBe(covered))
})

test.each([
  ['100001', true, false],
  ['900000', true, true],
  ['899999', true, false],
  ['12345', false, false],
  ['1234567', false, false],
  ['90000a', false, false],
])('%s is a URN: %s, synthetic: %s', (text, urn, synthetic) => {
  expect(isUrn(text)).toBe(urn)
  expect(isSyntheticUrn(text)).toBe(synthetic)
})

describe('what one university shares with the other', () => {
  const agreement: AgreementFacts = {
    grantorCode: 'EXETER',
    recipientCode: 'PLYMOUTH',
    scope: 'progress',
    signedOn: '2022-07-01',
    validFrom: '2022-08-01',
    validTo: '2024-08-01',
  }
  const shared = (agreements: AgreementFacts[], date: string) =>
    sharedScope(agreements, 'PLYMOUTH', 'EXETER', date)

  test.each([
    ['2022-07-31', 'aggregates'],
    ['2022-08-01', 'progress'],
    ['2024-07-31', 'progress'],
    ['2024-08-01', 'aggregates'],
  ])('on %s is %s', (date, scope) => expect(shared([agreement], date)).toBe(scope))

  test('is the widest of several agreements, and never works backwards', () => {
    const wider = { ...agreement, scope: 'participants' as const }
    expect(shared([agreement, wider], '2023-01-01')).toBe('participants')
    expect(sharedScope([wider], 'EXETER', 'PLYMOUTH', '2023-01-01')).toBe('aggregates')
  })

  test('is nothing more before the agreement is signed', () => {
    const late = { ...agreement, signedOn: '2022-09-01' }
    expect(shared([late], addDays(late.signedOn, -1))).toBe('aggregates')
    expect(shared([late], late.signedOn)).toBe('progress')
  })
})
