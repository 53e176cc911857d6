import {
  mayAct,
  notPermitted,
  type Action,
  type ActionPermission,
  type Actor,
  type Subject,
} from '@cohortium/domain'

/** What people may do to the things of one type. */
export interface Policy {
  /** Name of the type. */
  readonly type: string
  /** Selection of the graph that answers what decides; every reader of the type may read all of it. */
  readonly facts: string
  readonly actions: readonly Action[]
  /** Each action with whether the asker may do it to a row that they see, in the order of `actions`. */
  permissions(actor: Actor, row: unknown): { action: Action; permission: ActionPermission }[]
}

/** A policy as its noun declares it; `Row` is what `facts` selects. */
interface Declared<Row> {
  readonly type: string
  readonly facts: string
  readonly actions: readonly Action[]
  /** What decides of a row, for one of the actions. */
  readonly subject: (row: Row, action: Action) => Subject
  /** A rule of this noun alone: the sentence of a refusal, asked where everything else allows. */
  readonly unless?: (row: Row, action: Action, actor: Actor) => string | undefined
}

export function policyOf<Row>({ type, facts, actions, subject, unless }: Declared<Row>): Policy {
  return {
    type,
    facts,
    actions,
    permissions: (actor, fetched) => {
      // The statement was made of `facts`, so this is what it answers.
      const row = fetched as Row
      return actions.map((action) => {
        const permission = mayAct(actor, action, subject(row, action))
        const reason = permission.allowed ? unless?.(row, action, actor) : undefined
        return { action, permission: reason === undefined ? permission : notPermitted('asker', reason) }
      })
    },
  }
}

/** A university as facts select it. */
export interface NamedUniversity {
  readonly id: string
  readonly name: string
}

/** A row referred to, of which nothing but its id decides. */
export interface Reference {
  readonly id: string
}

/** Whoever is allocated decides; nobody where the asker is not told. */
export const allocatedTutor = (tutor: Reference | null | undefined) => ({
  ids: tutor ? [tutor.id] : [],
  are: 'the tutor allocated to this participant',
  byAllocation: true,
})

/** A state in the words of the state machines, which the graph writes in capitals. */
export const stateOf = (status: string): string => status.toLowerCase()
