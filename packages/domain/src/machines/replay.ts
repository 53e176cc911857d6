import { creation, type Machine } from './machine.ts'
import { transition, type HistoryStep, type TransitionReason, type TransitionResult } from './transition.ts'

/** A history that the machine refuses, and where. */
export interface ReplayRefusal {
  readonly ok: false
  readonly reason: TransitionReason | 'StateMismatch' | 'MisplacedCreation'
  /** Index of the refused step in the history. */
  readonly at: number
  readonly message: string
}

export type ReplayResult<State extends string> =
  | {
      readonly ok: true
      readonly state: State
      /** Passed through, the initial one first. */ readonly states: readonly State[]
    }
  | ReplayRefusal

/**
 * Runs a history, oldest first, from the initial state. An opening `create` entry may be there or be left out. Stored
 * states, where given, must agree with the machine's.
 */
export function replay<State extends string>(
  machine: Machine<State>,
  history: readonly HistoryStep[],
): ReplayResult<State> {
  const states: State[] = [machine.initial]
  let last: HistoryStep | null = null
  for (const [at, step] of history.entries()) {
    const state: State = states.at(-1)!
    if (step.name === creation) {
      const opens = at === 0 && (step.fromState ?? null) === null && (step.toState ?? state) === state
      const message = `'${creation}' opens a history and leads to '${machine.initial}'.`
      if (!opens) return { ok: false, reason: 'MisplacedCreation', at, message }
      continue
    }
    const result: TransitionResult<State> = transition(machine, state, step.name, last)
    if (!result.ok) return { ok: false, reason: result.reason, at, message: result.message }
    if ((step.fromState ?? state) !== state || (step.toState ?? result.to) !== result.to) {
      const message = `'${step.name}' leads from '${state}' to '${result.to}', which the history contradicts.`
      return { ok: false, reason: 'StateMismatch', at, message }
    }
    states.push(result.to)
    last = { name: step.name, fromState: state, toState: result.to }
  }
  return { ok: true, state: states.at(-1)!, states }
}
