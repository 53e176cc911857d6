import { creation, type Machine, type TransitionRule } from './machine.ts'

/** One entry of a history, as the transition tables store it. */
export interface HistoryStep {
  readonly name: string
  /** None in the entry that opens a history. */
  readonly fromState?: string | null
  readonly toState?: string
}

/** Why a step is refused. */
export type TransitionReason = 'UnknownState' | 'UnknownTransition' | 'NotAllowed' | 'NothingToRevert'

/** A step refused, with a reason a program can read and a sentence a person can. */
export interface TransitionRefusal {
  readonly ok: false
  readonly reason: TransitionReason
  readonly message: string
  /** Names of the transitions that the state does allow. */
  readonly allowed: readonly string[]
}

export type TransitionResult<State extends string> =
  | { readonly ok: true; readonly to: State }
  | TransitionRefusal

/**
 * Takes a named step from a state. A step back needs the last entry of the history with its `fromState`; it undoes that
 * step alone, so two in a row are refused.
 */
export function transition<State extends string>(
  machine: Machine<State>,
  state: State,
  name: string,
  last: HistoryStep | null = null,
): TransitionResult<State> {
  const rule = Object.hasOwn(machine.transitions, name) ? machine.transitions[name] : undefined
  const refuse = (reason: TransitionReason, message: string): TransitionRefusal => ({
    ok: false,
    reason,
    message,
    allowed: allowedTransitions(machine, state),
  })
  if (!machine.states.includes(state))
    return refuse('UnknownState', `${machine.name} has no state '${state}'.`)
  if (!rule) return refuse('UnknownTransition', `${machine.name} has no transition '${name}'.`)
  if (!rule.from.includes(state)) {
    return refuse('NotAllowed', `'${name}' is not allowed in '${state}', only in ${rule.from.join(', ')}.`)
  }
  if (rule.to === 'unchanged') return { ok: true, to: state }
  if (rule.to !== 'state_before') return { ok: true, to: rule.to }
  const before = stateBefore(machine, state, last)
  return before === null
    ? refuse('NothingToRevert', `'${name}' needs a last step into '${state}' that was not itself a reversal.`)
    : { ok: true, to: before }
}

/** Names of the transitions that a state allows, in the table's order, whether or not a step back has anything to take back. */
export function allowedTransitions<State extends string>(machine: Machine<State>, state: State): string[] {
  const rules: [string, TransitionRule<State>][] = Object.entries(machine.transitions)
  return rules.filter(([, rule]) => rule.from.includes(state)).map(([name]) => name)
}

function stateBefore<State extends string>(
  machine: Machine<State>,
  state: State,
  last: HistoryStep | null,
): State | null {
  if (!last || last.name === creation || machine.transitions[last.name]?.to === 'state_before') return null
  if ((last.toState ?? state) !== state) return null
  return machine.states.find((candidate) => candidate === last.fromState) ?? null
}
