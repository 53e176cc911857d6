import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditBearingRoles } from '../programme/credits.ts'
import { moduleRoles, type ModuleRole } from '../programme/module-role.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { mayTransfer } from './credit-transfer-rules.ts'
import { mayEditMark } from './mark-changes.ts'
import { cappedMark, markingIsSound, reachesPass } from './marking.ts'
import { holdingIsSound, type HeldModule } from './module-holding.ts'
import { countOutcomesMet, outcomesToMeet, portfolioPasses } from './portfolio.ts'

describe('a mark', () => {
  test.each([
    [72, false, 72],
    [72, true, 50],
    [50, true, 50],
    [43, true, 43],
    [43, false, 43],
  ])('of %i, after a referral: %s, counts %i', (raw, afterReferral, capped) => {
    expect(cappedMark(raw, 50, afterReferral)).toBe(capped)
  })

  test('never counts more than it was, and capping never turns a pass into a fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.boolean(), (raw, afterReferral) => {
        const capped = cappedMark(raw, 50, afterReferral)
        expect(capped).toBeLessThanOrEqual(raw)
        expect(reachesPass(capped, 50)).toBe(reachesPass(raw, 50))
      }),
    )
  })

  test.each([
    [50, true],
    [49.99, false],
  ])('of %f passes: %s', (mark, passes) => expect(reachesPass(mark, 50)).toBe(passes))

  test.each([
    ['is sound with two markers', { raw: 60, secondRaw: 62, firstMarkerId: 1, secondMarkerId: 2 }, null],
    ['is sound with one marker', { raw: 0, secondRaw: null, firstMarkerId: 1, secondMarkerId: null }, null],
    [
      'needs two different markers',
      { raw: 60, secondRaw: 62, firstMarkerId: 1, secondMarkerId: 1 },
      'SameMarker',
    ],
    [
      'is at most 100',
      { raw: 100.5, secondRaw: null, firstMarkerId: 1, secondMarkerId: null },
      'OutOfBounds',
    ],
    [
      'is at least 0, the second one too',
      { raw: 60, secondRaw: -1, firstMarkerId: 1, secondMarkerId: 2 },
      'OutOfBounds',
    ],
    [
      'is a number',
      { raw: Number.NaN, secondRaw: null, firstMarkerId: 1, secondMarkerId: null },
      'OutOfBounds',
    ],
  ])('%s', (_, marking, reason) => {
    expect(markingIsSound(marking)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })

  test('is edited in place until its exam board freezes it', () => {
    expect(mayEditMark(null).ok).toBe(true)
    expect(mayEditMark({ status: 'scheduled' }).ok).toBe(true)
    for (const status of ['marks_frozen', 'held', 'confirmed'] as const) {
      expect(mayEditMark({ status })).toMatchObject({ ok: false, reason: 'MarksFrozen' })
    }
  })
})

describe('the portfolio', () => {
  const framework = ['A1', 'A2', 'B5']
  const met = (outcomeCode: string, isMet = true) => ({ outcomeCode, isMet })

  test('passes when every outcome of the framework is met, and not before', () => {
    expect(
      portfolioPasses(
        framework,
        framework.map((code) => met(code)),
      ),
    ).toBe(true)
    expect(portfolioPasses(framework, [met('A1'), met('A2')])).toBe(false)
    expect(portfolioPasses(framework, [met('A1'), met('A2'), met('B5', false)])).toBe(false)
    expect(outcomesToMeet(framework, [met('A2'), met('B5', false)])).toEqual(['A1', 'B5'])
  })

  test('goes by the framework it is given, whatever its size, and by its outcomes only', () => {
    expect(
      portfolioPasses(
        [...framework, 'C10'],
        framework.map((code) => met(code)),
      ),
    ).toBe(false)
    expect(countOutcomesMet(framework, [met('A1'), met('A1'), met('Z9')])).toBe(1)
    expect(portfolioPasses([], [])).toBe(false)
  })
})

describe('module registrations', () => {
  const all = enumValues(moduleRoles)
  const held = (role: ModuleRole, facts: Partial<HeldModule> = {}): HeldModule => ({
    role,
    isCurrent: true,
    universityCode: 'PLYMOUTH',
    variantSuffix: 'DV',
    ...facts,
  })
  const three = all.map((role) => held(role))
  const exeters = all.map((role) => held(role, { universityCode: 'EXETER', variantSuffix: null }))

  test.each<[string, HeldModule[], readonly ModuleRole[], string | null]>([
    ['are one for each role', three, all, null],
    ['need no variants at a university without', exeters, all, null],
    [
      'leave former ones aside',
      [...three, held(all[0]!, { isCurrent: false, universityCode: 'EXETER' })],
      all,
      null,
    ],
    ['lack a role', three.slice(0, 2), all, 'RoleMissing'],
    ['double a role', [...three, held(all[0]!)], all, 'RoleTwice'],
    ['mix universities', [...three.slice(0, 2), exeters[2]!], all, 'UniversitiesMixed'],
    [
      'mix authorities’ variants',
      [...three.slice(0, 2), held(all[2]!, { variantSuffix: 'CW' })],
      all,
      'VariantsMixed',
    ],
    ['of PgCert Inclusive Education are two', three.slice(0, 2), creditBearingRoles, null],
    ['of PgCert Inclusive Education have no portfolio', three, creditBearingRoles, 'RoleNotInProgramme'],
  ])('%s', (_, modules, roles, reason) => {
    expect(holdingIsSound(modules, roles)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })
})

test.each([
  ['conferred', 0, 60, null],
  ['conferred', 30, 30, null],
  ['conferred', 30, 31, 'TooManyCredits'],
  ['conferred', 0, 0, 'NoCredits'],
  ['conferred', 0, 1.5, 'NoCredits'],
  ['recommended', 0, 60, 'NotConferred'],
  ['rescinded', 0, 60, 'NotConferred'],
] as const)('of a %s award with %i of 60 credits used, %f more: %s', (status, used, credits, reason) => {
  expect(mayTransfer({ status, credits: 60 }, used, credits)).toMatchObject(
    reason ? { ok: false, reason } : { ok: true },
  )
})
