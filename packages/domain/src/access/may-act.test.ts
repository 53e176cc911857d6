import { describe, expect, test } from 'vitest'
import type { Machine } from '../machines/machine.ts'
import { machines } from '../machines/machines.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { stepsOf, type Action } from './action.ts'
import type { Actor } from './actor.ts'
import { holdersOf } from './holders.ts'
import { mayAct, type Subject } from './may-act.ts'
import { permissions } from './permission.ts'
import { roles, type Role } from './role.ts'

/** Who may do what, stated anew. */
const holder: Readonly<Record<string, Role>> = {
  configuration: 'consortium_administrator',
  users: 'consortium_administrator',
  admissions: 'university_partner',
  registrations: 'university_partner',
  allocations: 'university_partner',
  boards: 'university_partner',
  awards: 'university_partner',
  shared_practice: 'tutor',
  attendance: 'tutor',
  feedback: 'tutor',
  evidence_judgements: 'tutor',
  marks: 'tutor',
  concerns: 'tutor',
  saved_queries: 'reporting_analyst',
  reports: 'external_examiner',
}

const plymouth = { id: 'uni_1', name: 'University of Plymouth' }
const actor = (role: Role, change: Partial<Actor> = {}): Actor => ({
  role,
  universityId: role === 'university_partner' || role === 'external_examiner' ? 'uni_1' : null,
  tutorId: role === 'tutor' ? 'tut_1' : null,
  mayChange: true,
  ...change,
})
const tutors = { ids: ['tut_1'], are: 'the tutor allocated to this participant', byAllocation: true }
const subject = (change: Partial<Subject> = {}): Subject => ({
  noun: 'thing',
  university: plymouth,
  tutors,
  ...change,
})

const cases = machines.flatMap((machine: Machine) =>
  enumValues(permissions).flatMap((needs) =>
    stepsOf(machine, needs).flatMap((action) =>
      machine.states.flatMap((state) =>
        enumValues(roles).map((role) => ({ machine, needs, action, state, role })),
      ),
    ),
  ),
)

test('every kind of thing is written by one role', () => {
  expect(Object.keys(holder)).toEqual([...enumValues(permissions)])
  for (const what of enumValues(permissions)) expect(holdersOf(what)).toEqual([holder[what]])
})

test('every step of every machine, in every state, to every role: allowed to its holder where the table has it', () => {
  expect(cases.length).toBeGreaterThan(10_000)
  const wrong = cases.filter(({ machine, needs, action, state, role }) => {
    const last = { name: 'step', fromState: machine.initial, toState: state }
    const permission = mayAct(actor(role), action, subject({ state, last }))
    const isHolder = role === holder[needs]
    const isIn = machine.transitions[action.name]?.from.includes(state) ?? false
    if (permission.allowed) return !(isHolder && isIn)
    // The role is told first; whoever has it is told the state.
    const tellsState = permission.reason.startsWith('The thing is')
    return (isHolder && isIn) || tellsState !== isHolder || !/^[A-Z].*; .*\.$/.test(permission.reason)
  })
  expect(wrong).toEqual([])
})

const open: Action = { name: 'do', description: 'Does it.', needs: 'registrations' }
const byTutor: Action = { ...open, needs: 'feedback' }

describe('the sentence names the rule and what helps', () => {
  test.each<[string, Actor, Action, Partial<Subject>, string]>([
    [
      'the other university',
      actor('university_partner', { universityId: 'uni_2' }),
      open,
      {},
      'Only the university’s own office changes registrations; ask the University of Plymouth.',
    ],
    [
      'a partner of a thing whose university is not told',
      actor('university_partner'),
      open,
      { university: null },
      'Only the university’s own office changes registrations; ask the university.',
    ],
    [
      'a tutor who is not allocated',
      actor('tutor', { tutorId: 'tut_2' }),
      byTutor,
      {},
      'Only the tutor allocated to this participant records feedback; ask the University of Plymouth to allocate you.',
    ],
    [
      'a partner, for what tutors do',
      actor('university_partner'),
      byTutor,
      {},
      'Only the tutor allocated to this participant records feedback; ask that tutor to do it.',
    ],
    [
      'a tutor, where another wrote it',
      actor('tutor'),
      byTutor,
      { tutors: { ids: ['tut_3'], are: 'the tutor who wrote it', byAllocation: false } },
      'Only the tutor who wrote it records feedback; ask that tutor to do it.',
    ],
    [
      'somebody in the tutor role who is no tutor',
      actor('tutor', { tutorId: null }),
      byTutor,
      { tutors: undefined },
      'Only a tutor who teaches here records feedback; ask that tutor to do it.',
    ],
    [
      'an analyst, for settings',
      actor('reporting_analyst'),
      { ...open, needs: 'configuration' },
      {},
      'Only an administrator of the consortium changes the settings of the programme; ask one of them to do it.',
    ],
    [
      'an examiner of another university',
      actor('external_examiner', { universityId: 'uni_2' }),
      { ...open, needs: 'reports' },
      {},
      'Only an external examiner of the University of Plymouth reports on standards; ask them to do it.',
    ],
    [
      'a token that only asks',
      actor('university_partner', { mayChange: false }),
      open,
      {},
      'This token may only ask questions; use one that may change things too.',
    ],
    [
      'anybody, out of turn',
      actor('university_partner'),
      { ...open, while: ['active', 'not_yet_begun'] },
      { state: 'withdrawn' },
      'The thing is withdrawn; this is done only while it is active or not yet begun.',
    ],
  ])('to %s', (_, who, action, change, reason) => {
    expect(mayAct(who, action, subject(change))).toMatchObject({ allowed: false, reason })
  })

  test('a step back is refused after a step back, and where no step is known', () => {
    const application = machines.find(({ name }) => name === 'application')!
    const revert = stepsOf(application, 'admissions').find(({ name }) => name === 'revert')!
    const back = { name: 'revert', fromState: 'offered', toState: 'under_review' }
    for (const last of [back, undefined]) {
      expect(
        mayAct(actor('university_partner'), revert, subject({ state: 'under_review', last })),
      ).toMatchObject({
        allowed: false,
        reason: expect.stringContaining('cannot be taken back') as unknown,
      })
    }
  })
})
