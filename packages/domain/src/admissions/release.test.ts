import { describe, expect, test } from 'vitest'
import { journey } from '../../test/support/journey.ts'
import { releaseAgreementMachine } from './release-agreement-machine.ts'
import type { ReleaseAgreementState } from './release-agreement-state.ts'
import { mayBeActive } from './release.ts'

describe('a release agreement', () => {
  test.each([
    [['send', 'sign'], 'signed'],
    [['send', 'decline'], 'declined'],
    [['send', 'revoke'], 'revoked'],
    [['send', 'sign', 'revoke'], 'revoked'],
    [['sign'], 'sign: NotAllowed'],
    [['send', 'decline', 'sign'], 'sign: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(releaseAgreementMachine, ...names)).toBe(end))
})

describe('a participant may be active', () => {
  const agreement = (status: ReleaseAgreementState, overrideReason: string | null = null) => ({
    status,
    overrideReason,
  })

  test.each([
    ['with a signed agreement', [agreement('signed')], true],
    ['with a signed one after a declined one', [agreement('declined'), agreement('signed')], true],
    ['without a signature but with a reason', [agreement('sent', 'Headteacher’s post vacant')], true],
    ['not with a blank reason', [agreement('sent', '  ')], false],
    ['not while the agreement is only sent', [agreement('sent')], false],
    ['not once it is revoked', [agreement('revoked')], false],
    ['not without any agreement', [], false],
  ])('%s', (_, agreements, active) => expect(mayBeActive(agreements).ok).toBe(active))
})
