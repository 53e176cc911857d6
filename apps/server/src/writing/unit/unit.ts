import type { IsoDate, Refusal, Role } from '@cohortium/domain'
import type { Pseudonyms } from '@cohortium/reference-data'
import type { OperationDefinitionNode } from 'graphql'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../../access/gate.ts'
import type { Identity } from '../../access/identity.ts'
import type { Policy } from '../../policy.ts'
import type { Post } from '../../post/post.ts'
import type { Attempt } from '../attempt.ts'

/** What a change has to work with: one transaction, in the name of whoever asks. */
export interface Unit {
  /** Stores entities. What it writes is bounded by the rules of rows for the asker, whatever it is told. */
  readonly store: EntityManager
  /** Runs a statement of its own words. */
  readonly ask: Ask
  /** Answers an operation of the graph, with every row and field there is, as they stand within the transaction. */
  readonly read: Read
  /** Messages and single-use links, sent when the change is kept. */
  readonly post: Post
  /** What people are known by where nobody may be recognised. */
  readonly pseudonyms: Pseudonyms
  /** The programme's date. */
  readonly today: IsoDate
  /** The moment by the programme's clock: what happens in it happens now. */
  readonly moment: Date
  readonly identity: Identity
  /** Who acts, as histories name them. */
  readonly actor: Role
  /** Makes another change within this one, as its asker; refused, it leaves nothing behind. */
  readonly attempt: Attempt
  /** Refuses an action on a thing that the input names, by its policy and as it stood before the change; undefined where it is allowed. */
  readonly mayNot: (
    policy: Pick<Policy, 'type'>,
    action: string,
    row: number,
  ) => Refusal<'NotPermitted' | 'OutOfTurn'> | undefined
}

/** Answers an operation that {@link question} made. */
export type Read = <Answer>(
  operation: Question<Answer>,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>

/** An operation of the graph with what it answers. */
export interface Question<Answer> {
  readonly operation: OperationDefinitionNode
  /** Never set: it keeps the answer's type. */
  readonly answers?: Answer
}
