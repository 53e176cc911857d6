import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Told } from '../answers.ts'
import type { Unit } from './unit.ts'

/** A change by its key: who sent it, and what it says. */
export interface Keyed {
  readonly key: string
  readonly name: string
  /** SHA-256 of the input, without the key. */
  readonly body: string
}

export const bodyOf = (input: object): string => {
  const { idempotencyKey: _key, ...rest } = input as { idempotencyKey?: string }
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex')
}

/**
 * Claims a key before anything else is done: of two alike that arrive at once the second waits here for the first.
 * Answers what the first told, where there was one.
 * @throws GraphQLError CONFLICT where the key stands for another change.
 */
export async function claimKey(
  { ask, identity }: Pick<Unit, 'ask' | 'identity'>,
  { key, name, body }: Keyed,
): Promise<Told | undefined> {
  const claimed = await ask(
    `insert into app.performed_change (account_id, key, name, body) values ($1, $2, $3, $4)
     on conflict (account_id, key) do nothing returning key`,
    [identity.accountId, key, name, body],
  )
  if (claimed.length > 0) return undefined
  const [first] = await ask<{ name: string; body: string; told: Told }>(
    'select name, body, told from app.performed_change where account_id = $1 and key = $2',
    [identity.accountId, key],
  )
  if (first?.name === name && first.body === body) return first.told
  throw new GraphQLError('This idempotencyKey stands for another change; use a new one for each change.', {
    extensions: { code: 'CONFLICT', argument: 'input.idempotencyKey' },
  })
}

/** Keeps what a change told beside its key, in the same transaction. */
export async function keepTold(
  { ask, identity }: Pick<Unit, 'ask' | 'identity'>,
  { key }: Keyed,
  told: Told,
): Promise<void> {
  await ask('update app.performed_change set told = $3 where account_id = $1 and key = $2', [
    identity.accountId,
    key,
    JSON.stringify(told),
  ])
}
