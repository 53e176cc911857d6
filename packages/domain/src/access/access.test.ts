import { describe, expect, test } from 'vitest'
import type { AgreementScope } from '../partners/agreement-scope.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { visibilityOf, type ParticipantRow, type Reader } from './participant-visibility.ts'
import { checkAssignmentScope } from './assignment-scope.ts'
import { mayWrite, roleAccess } from './role-access.ts'
import { roles } from './role.ts'

const row: ParticipantRow = {
  universityCode: 'PLYMOUTH',
  authorityCode: 'E10000008',
  primaryTutorId: 7,
  otherTutorIds: [8],
  isSampled: true,
}
const nobody: Reader = { role: 'reporting_analyst', universityCode: null, authorityCode: null, tutorId: null }

describe('a participant of Plymouth’s in Devon is open', () => {
  test.each<[string, Partial<Reader>, AgreementScope, string]>([
    ['to the administrator', { role: 'consortium_administrator' }, 'aggregates', 'full'],
    ['to Plymouth', { role: 'university_partner', universityCode: 'PLYMOUTH' }, 'aggregates', 'full'],
    [
      'to Exeter without an agreement',
      { role: 'university_partner', universityCode: 'EXETER' },
      'aggregates',
      'aggregates',
    ],
    [
      'to Exeter sharing progress',
      { role: 'university_partner', universityCode: 'EXETER' },
      'progress',
      'progress',
    ],
    [
      'to Exeter sharing participants',
      { role: 'university_partner', universityCode: 'EXETER' },
      'participants',
      'full',
    ],
    ['to Devon', { role: 'authority_partner', authorityCode: 'E10000008' }, 'aggregates', 'full'],
    ['to Cornwall', { role: 'authority_partner', authorityCode: 'E06000052' }, 'participants', 'aggregates'],
    ['to the primary tutor', { role: 'tutor', tutorId: 7 }, 'aggregates', 'full'],
    ['to a second marker or host of a catch-up', { role: 'tutor', tutorId: 8 }, 'aggregates', 'limited'],
    ['to another tutor', { role: 'tutor', tutorId: 9 }, 'participants', 'none'],
    ['to somebody in the tutor role who is no tutor', { role: 'tutor' }, 'aggregates', 'none'],
    ['to the analyst', {}, 'aggregates', 'pseudonymised'],
    ['to the external examiner', { role: 'external_examiner' }, 'aggregates', 'work'],
  ])('%s', (_, reader, shared, visibility) => {
    expect(visibilityOf(row, { ...nobody, ...reader }, shared)).toBe(visibility)
  })

  test('to the external examiner only where sampled, and to no tutor once the allocation ends', () => {
    expect(
      visibilityOf({ ...row, isSampled: false }, { ...nobody, role: 'external_examiner' }, 'aggregates'),
    ).toBe('none')
    expect(visibilityOf({ ...row, primaryTutorId: null }, { ...nobody, role: 'tutor' }, 'aggregates')).toBe(
      'none',
    )
  })
})

describe('writing', () => {
  test.each([
    ['university_partner', 'admissions', true],
    ['university_partner', 'marks', false],
    ['tutor', 'marks', true],
    ['tutor', 'awards', false],
    ['authority_partner', 'concerns', false],
    ['reporting_analyst', 'saved_queries', true],
    ['external_examiner', 'reports', true],
    ['consortium_administrator', 'configuration', true],
  ] as const)('a %s writes %s: %s', (role, what, may) => expect(mayWrite(role, what)).toBe(may))

  test('an authority partner writes nothing, and only the pseudonymised see no names', () => {
    expect(roleAccess.authority_partner.writes).toEqual([])
    const nameless = enumValues(roles).filter((role) => roleAccess[role].personalFields === 'none')
    expect(nameless).toEqual(['reporting_analyst', 'external_examiner'])
  })
})

describe('an assignment', () => {
  const nothing = { university: false, localAuthority: false, tutor: false }
  test.each([
    ['consortium_administrator', {}, true],
    ['university_partner', { university: true }, true],
    ['university_partner', {}, 'ScopeMissing'],
    ['external_examiner', { university: true }, true],
    ['authority_partner', { localAuthority: true }, true],
    ['authority_partner', { university: true }, 'ScopeMissing'],
    ['tutor', { tutor: true }, true],
    ['tutor', { tutor: true, university: true }, 'ScopeSuperfluous'],
    ['reporting_analyst', { tutor: true }, 'ScopeSuperfluous'],
  ] as const)('of a %s with %o: %s', (role, given, expected) => {
    const verdict = checkAssignmentScope(role, { ...nothing, ...given })
    expect(verdict.ok || verdict.reason).toBe(expected)
  })
})
