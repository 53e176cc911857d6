import type { Machine } from './machine.ts'

/** A transition between two named states, nothing left to work out. */
export interface Move<State extends string = string> {
  readonly name: string
  readonly from: State
  readonly to: State
}

/**
 * Every move that a machine allows, with `unchanged` and `state_before` spelled out: what a database trigger must
 * accept. Whether a particular reversal fits its own history is for `replay` to say.
 */
export function moves<State extends string>(machine: Machine<State>): Move<State>[] {
  const rules = Object.entries(machine.transitions)
  const plain = rules.flatMap(([name, { from, to }]) =>
    to === 'state_before'
      ? []
      : from.map((state) => ({ name, from: state, to: to === 'unchanged' ? state : to })),
  )
  const back = rules.flatMap(([name, { from, to }]) =>
    to !== 'state_before'
      ? []
      : plain
          .filter((move) => from.includes(move.to))
          .map((move) => ({ name, from: move.to, to: move.from })),
  )
  return [...plain, ...distinct(back)]
}

function distinct<M extends Move>(all: readonly M[]): M[] {
  return [...new Map(all.map((move) => [`${move.name} ${move.from} ${move.to}`, move])).values()]
}
