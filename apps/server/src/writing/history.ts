import { transition, type HistoryStep, type Machine } from '@cohortium/domain'
import type { Unit } from './unit/unit.ts'

/** A kind of thing whose `status` a machine governs. */
export interface Governed {
  /** Name of the type. */
  readonly type: string
  readonly table: string
  readonly machine: Machine
  /** Where its history is kept: the type of its entries, and their reference to the thing. */
  readonly history?: { readonly type: string; readonly table: string; readonly of: string }
}

export interface Step {
  /** In the machine. */
  readonly name: string
  /** What else changes with the status, by the entity's properties; references by `{ id }`. */
  readonly changes?: Readonly<Record<string, unknown>>
  /** What else the entry of the history tells, by its entity's properties. */
  readonly entry?: Readonly<Record<string, unknown>>
  /** For the history. */
  readonly reason?: string | undefined
  /** Who decided it, if that is not whoever records it: `applicant`, for example. */
  readonly onBehalfOf?: string | undefined
}

/**
 * Takes a step that the policy has allowed: the status, what goes with it, and the entry of the history.
 * Answers the state that it led to.
 * @throws Error where the machine has no such step from here, which the policy should have refused.
 */
export async function takeStep(
  unit: Unit,
  governed: Governed,
  id: number,
  { name, changes, entry, reason, onBehalfOf }: Step,
): Promise<string> {
  const { type, table, machine, history } = governed
  const [row] = await unit.ask<{ status: string }>(`select status from ${table} where id = $1`, [id])
  const last = history ? await lastStep(unit, history, id) : null
  const taken = transition(machine, row?.status ?? '', name, last)
  if (!taken.ok) throw new Error(taken.message)
  await unit.store.update(type, id, { status: taken.to, ...changes })
  if (history)
    await unit.store.insert(history.type, {
      name,
      fromState: row?.status,
      toState: taken.to,
      // A clock that stands still must not put a step before the one that it follows.
      occurredAt: new Date(Math.max(unit.moment.getTime(), (last?.occurredAt.getTime() ?? 0) + 1)),
      actor: onBehalfOf ? `${unit.actor} for ${onBehalfOf}` : unit.actor,
      reason: reason ?? null,
      ...entry,
      [history.of]: { id },
    })
  return taken.to
}

async function lastStep(
  { ask }: Unit,
  { table, of }: NonNullable<Governed['history']>,
  id: number,
): Promise<(HistoryStep & { occurredAt: Date }) | null> {
  const column = of.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const [row] = await ask<{ name: string; from_state: string | null; to_state: string; occurred_at: Date }>(
    `select name, from_state, to_state, occurred_at from ${table} where ${column}_id = $1 order by occurred_at desc, id desc limit 1`,
    [id],
  )
  return row
    ? { name: row.name, fromState: row.from_state, toState: row.to_state, occurredAt: row.occurred_at }
    : null
}
