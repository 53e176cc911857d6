import {
  enumValues,
  machines,
  mayWrite,
  roles,
  type Actor,
  type Permission,
  type Role,
} from '@cohortium/domain'
import { compilerOf, mayRead } from '@cohortium/graph-sql'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { factsOperation } from '../../src/policies/facts.ts'
import { slices } from '../../src/slices.ts'
import { acts } from './policy-acts.ts'
import { rowOf } from './policy-rows.ts'

const policies = slices.flatMap((slice) => slice.policies)
const { schema, registry } = await buildGraph(slices)

/** What the rules of a noun refuse though role, owner and state allow it. */
const headteachers = new Set(['ReleaseAgreement.sign', 'ReleaseAgreement.decline'])

const machineOf = (type: string) => machines.find(({ of }) => of.includes(type))

/** Whoever has the role and is the one whose business every row of `rowOf` is. */
const own = (role: Role): Actor => ({ role, universityId: 'uni_1', tutorId: 'tut_1', mayChange: true })

const everybody = enumValues(roles).map(own)

test('every noun that people act on has one policy, and every governed one has all steps of its machine', () => {
  expect(policies.map(({ type }) => type).toSorted()).toEqual(Object.keys(acts).toSorted())
  for (const { of } of machines) expect(Object.keys(acts)).toEqual(expect.arrayContaining([...of]))
  for (const { type, actions } of policies) {
    const steps = Object.keys(machineOf(type)?.transitions ?? {})
    const names = actions.map(({ name }) => name)
    expect(names).toEqual([...new Set([...steps, ...Object.keys(acts[type]?.own ?? {})])])
    for (const { description } of actions) expect(description).toMatch(/^[A-Z].*\.$/)
  }
})

describe.each(policies.map((policy) => [policy.type, policy] as const))('%s', (type, policy) => {
  const { steps, own: besides = {} } = acts[type] ?? {}
  const machine = machineOf(type)
  const needed = (action: string): Permission => besides[action] ?? steps!
  const states = machine?.states ?? [undefined]

  /** Everything told to these people in every state, with what it was told of. */
  const told = (actors: readonly Actor[]) =>
    states.flatMap((state) =>
      actors.flatMap((actor) =>
        policy
          .permissions(actor, rowOf(type, state))
          .map(({ action, permission }) => ({ actor, state, action: action.name, permission })),
      ),
    )

  test('is acted on by the role that writes such things, in the states that the table has', () => {
    const wrong = told(everybody).filter(({ actor, state, action, permission }) => {
      const rule = machine?.transitions[action]
      const isHolder = mayWrite(actor.role, needed(action)) && !headteachers.has(`${type}.${action}`)
      if (rule && state) return permission.allowed !== (isHolder && rule.from.includes(state))
      return permission.allowed && !isHolder
    })
    expect(wrong).toEqual([])
  })

  test('tells whoever may not do it the rule and what helps', () => {
    const reasons = told(everybody).flatMap(({ permission }) =>
      permission.allowed ? [] : [permission.reason],
    )
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter((reason) => !/^[A-Z].*; .*\.$/.test(reason))).toEqual([])
  })

  test('is acted on by nobody of another university, no other tutor and no token that only asks', () => {
    const strangers = everybody
      .filter(({ role }) => role !== 'consortium_administrator')
      .map((actor) => ({ ...actor, universityId: 'uni_2', tutorId: 'tut_2' }))
    const asking = everybody.map((actor) => ({ ...actor, mayChange: false }))
    const allowed = told([...strangers, ...asking]).filter(({ permission }) => permission.allowed)
    // A tutor sees attendance of those they teach alone.
    const expected = type === 'Attendance' ? ['tutor correct'] : []
    expect(allowed.map(({ actor, action }) => `${actor.role} ${action}`)).toEqual(expected)
  })

  test('tells every reader of the type by what it may read', () => {
    const operation = factsOperation(policies)
    const compiler = compilerOf(schema)
    const registered = registry.types.get(type)!
    const id = `${registered.prefix}_1`
    for (const role of enumValues(roles).filter((one) => mayRead(one, registered))) {
      const variables = { me: 'asg_1', ids: [id] }
      expect(() => compiler.readOperation({ operation, fragments: {}, variables, role })).not.toThrow()
    }
  })
})

describe('rules of one noun alone', () => {
  const may = (type: string, action: string, actor: Actor, change: object) => {
    const found = policies.find((policy) => policy.type === type)!
    const row = { ...(rowOf(type) as object), ...change }
    return found.permissions(actor, row).find((one) => one.action.name === action)!.permission
  }

  test.each<[string, string, string, Role, object, string]>([
    [
      'a participant who has left',
      'Participant',
      'writeFeedback',
      'tutor',
      { status: 'WITHDRAWN' },
      'withdrawn',
    ],
    ['a published piece', 'Feedback', 'edit', 'tutor', { status: 'PUBLISHED' }, 'published'],
    [
      'an allocation that ended',
      'TutorAllocation',
      'end',
      'university_partner',
      { validTo: '2023-11-01' },
      'ended',
    ],
    ['a frozen mark', 'Mark', 'correct', 'tutor', { frozenOn: '2024-01-10' }, 'frozen'],
    ['a superseded mark', 'Mark', 'correct', 'tutor', { isCurrent: false }, 'superseded'],
    [
      'somebody else’s first marking',
      'Mark',
      'correct',
      'tutor',
      { firstMarker: { id: 'tut_2' } },
      'first marker',
    ],
    ['work marked twice', 'Mark', 'markSecond', 'tutor', { secondRaw: 60 }, 'a second time'],
    [
      'work without a second marker',
      'Mark',
      'markSecond',
      'tutor',
      { secondMarker: null },
      'named beforehand',
    ],
    [
      'a routing that ended',
      'Routing',
      'end',
      'consortium_administrator',
      { validTo: '2023-11-01' },
      'ended',
    ],
    [
      'an agreement that ended',
      'DataSharingAgreement',
      'replace',
      'consortium_administrator',
      { validTo: '2023-11-01' },
      'ended',
    ],
    [
      'a school that is not open yet',
      'School',
      'succeed',
      'consortium_administrator',
      { status: 'PROPOSED_TO_OPEN' },
      'proposed to open',
    ],
    ['an answer', 'ReleaseAgreement', 'sign', 'university_partner', { status: 'SENT' }, 'the headteacher'],
    [
      'evidence of the hidden',
      'EvidenceItem',
      'judgeMet',
      'tutor',
      { participant: null },
      'ask the university',
    ],
  ])('refuse %s', (_, type, action, role, change, says) => {
    expect(may(type, action, own(role), change)).toEqual({
      allowed: false,
      because: expect.stringMatching(/^(asker|state)$/) as unknown,
      reason: expect.stringContaining(says) as unknown,
    })
    if (type !== 'ReleaseAgreement') expect(may(type, action, own(role), {}).allowed).toBe(true)
  })

  test('a concern may be followed up by the tutor who raised it, allocated or not', () => {
    const change = { participant: null, raisedBy: { id: 'tut_1' } }
    expect(may('Concern', 'resolve', own('tutor'), change)).toEqual({ allowed: true })
  })
})
