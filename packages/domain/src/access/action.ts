import type { Machine, StateOf, TransitionOf } from '../machines/machine.ts'
import type { Permission } from './permission.ts'

/** Something that people do to a thing. */
export interface Action {
  /** Lower camel case; of a step of a state machine, the step's own name. */
  readonly name: string
  /** What it does, for the graph and for the button that does it. */
  readonly description: string
  /** Kind of thing that whoever does it must be allowed to write. */
  readonly needs: Permission
  /** The machine that the action is a step of. */
  readonly machine?: Machine
  /** States in which it may be done, where it is no step of a machine; any where nothing is said. */
  readonly while?: readonly string[]
}

/** The steps of a machine as actions. `needs` says for each step what must be allowed. */
export function stepsOf<M extends Machine>(
  machine: M & { readonly states: readonly StateOf<M>[] },
  needs: Permission | Readonly<Record<TransitionOf<M>, Permission>>,
): Action[] {
  const each: Readonly<Record<string, Permission>> | undefined = typeof needs === 'string' ? undefined : needs
  return Object.entries(machine.transitions).flatMap(([name, { description }]) => {
    const needed = typeof needs === 'string' ? needs : each?.[name]
    return needed ? [{ name, description, needs: needed, machine }] : []
  })
}
