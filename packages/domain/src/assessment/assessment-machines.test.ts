import { describe, expect, test } from 'vitest'
import { journey } from '../../test/support/journey.ts'
import { awardMachine } from './award-machine.ts'
import { evidenceMachine } from './evidence-machine.ts'
import { examBoardMachine } from './exam-board-machine.ts'
import { moduleRegistrationMachine } from './module-registration-machine.ts'

describe('a module registration', () => {
  test.each([
    [['recordMark'], 'provisional'],
    [['recordMark', 'confirmPass'], 'passed'],
    [['recordMark', 'refer'], 'referred'],
    [['recordMark', 'refer', 'recordMark', 'confirmPass'], 'passed'],
    [['recordMark', 'defer', 'recordMark', 'confirmPass'], 'passed'],
    [['recordMark', 'refer', 'recordMark', 'fail'], 'failed'],
    [['confirmPass'], 'confirmPass: NotAllowed'],
    [['recordMark', 'fail', 'recordMark'], 'recordMark: NotAllowed'],
    [['recordMark', 'confirmPass', 'refer'], 'refer: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(moduleRegistrationMachine, ...names)).toBe(end))
})

describe('a piece of evidence', () => {
  test.each([
    [['submit', 'judgeMet'], 'met'],
    [['submit', 'return', 'resubmit', 'judgeMet'], 'met'],
    [['submit', 'return', 'judgeMet'], 'judgeMet: NotAllowed'],
    [['judgeMet'], 'judgeMet: NotAllowed'],
    [['submit', 'judgeMet', 'return'], 'return: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(evidenceMachine, ...names)).toBe(end))
})

describe('an exam board', () => {
  test.each([
    [['freezeMarks', 'hold', 'confirm'], 'confirmed'],
    [['hold'], 'hold: NotAllowed'],
    [['freezeMarks', 'confirm'], 'confirm: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(examBoardMachine, ...names)).toBe(end))
})

describe('an award', () => {
  test.each([
    [['confer'], 'conferred'],
    [['withhold'], 'not_conferred'],
    [['confer', 'rescind'], 'rescinded'],
    [['rescind'], 'rescind: NotAllowed'],
    [['withhold', 'confer'], 'confer: NotAllowed'],
  ])('after %j: %s', (names, end) => expect(journey(awardMachine, ...names)).toBe(end))
})
