/** Where a transition leads: a state, the state one is in, or the state before the last step. */
export type Target<State extends string> = State | 'unchanged' | 'state_before'

/** One named step of a state machine. */
export interface TransitionRule<State extends string> {
  /** States in which the step is allowed. */
  readonly from: readonly State[]
  readonly to: Target<State>
  /** What the step does, for the graph and for the button that takes it. */
  readonly description: string
}

/** The steps of a state machine by name. */
export type Transitions<State extends string> = Readonly<Record<string, TransitionRule<State>>>

/** What a thing may become, by state: the one table behind server, database, graph and forms. */
export interface Machine<State extends string = string> {
  /** Lower camel case, such as moduleRegistration. */
  readonly name: string
  /** Nouns whose `status` it governs. */
  readonly of: readonly string[]
  /** State of a thing that has just been created. */
  readonly initial: State
  readonly states: readonly State[]
  readonly transitions: Transitions<State>
}

/** States of a machine as a union of texts. */
export type StateOf<M> = M extends { readonly states: readonly (infer State extends string)[] }
  ? State
  : never

/** Names of a machine's transitions as a union of texts. */
export type TransitionOf<M extends { readonly transitions: object }> = Extract<keyof M['transitions'], string>

/** Name of the entry that opens a history: from no state to the initial one. */
export const creation = 'create'

/** Name of the step that takes the last one back. */
export const reversal = 'revert'
