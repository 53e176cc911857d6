import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creation, reversal, type Machine } from './machine.ts'
import { machines } from './machines.ts'
import { moves } from './moves.ts'
import { replay } from './replay.ts'
import { allowedTransitions, transition, type HistoryStep } from './transition.ts'

const named = machines.map((machine) => [machine.name, machine] as const)

/** Walks a machine by choices, taking any allowed step that the rules accept. */
function walk(machine: Machine, choices: readonly number[]): HistoryStep[] {
  const history: HistoryStep[] = []
  let state = machine.initial
  for (const choice of choices) {
    const steps = allowedTransitions(machine, state)
      .map((name) => ({ name, result: transition(machine, state, name, history.at(-1) ?? null) }))
      .filter(({ result }) => result.ok)
    const step = steps[choice % Math.max(steps.length, 1)]
    if (!step?.result.ok) break
    history.push({ name: step.name, fromState: state, toState: step.result.to })
    state = step.result.to
  }
  return history
}

const choices = fc.array(fc.nat({ max: 1_000 }), { maxLength: 25 })

test('no two machines bear one name or govern one noun', () => {
  const nouns = machines.flatMap((machine) => machine.of)
  expect(new Set(nouns).size).toBe(nouns.length)
  expect(new Set(machines.map((machine) => machine.name)).size).toBe(machines.length)
})

describe.each(named)('%s', (_, machine) => {
  test('names known states only, and reaches every one of them', () => {
    const states = new Set(machine.states)
    for (const rule of Object.values(machine.transitions)) {
      expect(rule.from.every((state) => states.has(state))).toBe(true)
      expect(['unchanged', 'state_before', ...states]).toContain(rule.to)
      expect(rule.description).toMatch(/^[A-Z].*\.$/)
    }
    const reached = new Set([machine.initial])
    for (let round = 0; round < machine.states.length; round += 1) {
      for (const move of moves(machine)) if (reached.has(move.from)) reached.add(move.to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  test('replays any path that it allows', () => {
    fc.assert(
      fc.property(choices, (taken) => {
        const history = walk(machine, taken)
        const result = replay(machine, [
          { name: creation, fromState: null, toState: machine.initial },
          ...history,
        ])
        expect(result).toMatchObject({ ok: true, state: history.at(-1)?.toState ?? machine.initial })
      }),
    )
  })

  test('makes only moves that the database is told of', () => {
    const known = new Set(moves(machine).map(({ name, from, to }) => `${name} ${from} ${to}`))
    fc.assert(
      fc.property(choices, (taken) => {
        for (const step of walk(machine, taken)) {
          expect(known).toContain(`${step.name} ${step.fromState} ${step.toState}`)
        }
      }),
    )
  })

  test('refuses every step that a state does not list, naming those it does', () => {
    for (const state of machine.states) {
      const listed = allowedTransitions(machine, state)
      for (const name of Object.keys(machine.transitions).filter((one) => !listed.includes(one))) {
        expect(transition(machine, state, name)).toMatchObject({
          ok: false,
          reason: 'NotAllowed',
          allowed: listed,
        })
      }
    }
  })

  test('never takes two steps back in a row', () => {
    fc.assert(
      fc.property(choices, (taken) => {
        const names = walk(machine, taken).map((step) => step.name)
        expect(names.some((name, at) => name === reversal && names[at + 1] === reversal)).toBe(false)
      }),
    )
  })
})

describe('replaying', () => {
  const machine = machines.find((one) => one.name === 'application')!

  test.each<[string, HistoryStep[], string, number]>([
    ['an unknown step', [{ name: 'teleport' }], 'UnknownTransition', 0],
    ['an inherited name', [{ name: 'constructor' }], 'UnknownTransition', 0],
    ['a step out of turn', [{ name: 'submit' }, { name: 'accept' }], 'NotAllowed', 1],
    ['a false state before', [{ name: 'submit', fromState: 'offered' }], 'StateMismatch', 0],
    ['a false state after', [{ name: 'submit', toState: 'offered' }], 'StateMismatch', 0],
    ['creation in the middle', [{ name: 'submit' }, { name: creation }], 'MisplacedCreation', 1],
    ['creation into another state', [{ name: creation, toState: 'offered' }], 'MisplacedCreation', 0],
    [
      'a step back with nothing behind',
      [{ name: 'submit' }, { name: 'startReview' }, { name: 'revert' }, { name: 'revert' }],
      'NothingToRevert',
      3,
    ],
  ])('refuses %s and says where', (_, history, reason, at) => {
    expect(replay(machine, history)).toMatchObject({ ok: false, reason, at })
  })

  test('refuses a state that the machine does not have', () => {
    expect(transition(machine, 'lost', 'submit')).toMatchObject({ ok: false, reason: 'UnknownState' })
  })
})
