import { describe, expect, test } from 'vitest'
import { journey } from '../../test/support/journey.ts'
import { claimMachine } from './claim-machine.ts'
import { concernMachine } from './concern-machine.ts'
import { feedbackMachine } from './feedback-machine.ts'
import { participantMachine } from './participant-machine.ts'

describe('a participant', () => {
  test.each([
    [[], 'registered'],
    [['start'], 'active'],
    [['start', 'interrupt'], 'interrupted'],
    [['start', 'interrupt', 'resume'], 'active'],
    [['start', 'complete'], 'completed'],
    [['start', 'withdraw'], 'withdrawn'],
    [['withdraw'], 'withdrawn'],
    [['start', 'interrupt', 'withdraw'], 'withdrawn'],
    [['start', 'discontinue'], 'discontinued'],
    [['switchRoute'], 'registered'],
    [['start', 'switchRoute'], 'active'],
    [['start', 'interrupt', 'switchRoute'], 'interrupted'],
    [['start', 'interrupt', 'complete'], 'complete: NotAllowed'],
    [['complete'], 'complete: NotAllowed'],
    [['start', 'complete', 'switchRoute'], 'switchRoute: NotAllowed'],
    [['start', 'withdraw', 'resume'], 'resume: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(participantMachine, ...names)).toBe(end))
})

describe('a claim', () => {
  test.each([
    [['approve'], 'approved'],
    [['reject'], 'rejected'],
    [['requestEvidence'], 'evidence_required'],
    [['requestEvidence', 'provideEvidence', 'approve'], 'approved'],
    [['requestEvidence', 'reject'], 'rejected'],
    [['approve', 'reject'], 'reject: NotAllowed'],
    [['provideEvidence'], 'provideEvidence: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(claimMachine, ...names)).toBe(end))
})

describe('a concern', () => {
  test.each([
    [['startAction', 'resolve'], 'resolved'],
    [['resolve'], 'resolved'],
    [['resolve', 'reopen'], 'open'],
    [['reopen'], 'reopen: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(concernMachine, ...names)).toBe(end))
})

test('feedback once published stays as it is', () => {
  expect(journey(feedbackMachine, 'publish')).toBe('published')
  expect(journey(feedbackMachine, 'publish', 'publish')).toBe('publish: NotAllowed')
})
