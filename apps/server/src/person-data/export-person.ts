import { createHash } from 'node:crypto'
import { refuse, type PersonDataRefusalReason, type Refusal, type Role } from '@cohortium/domain'
import type { Registry, Statement } from '@cohortium/graph-sql'
import { everythingHeld } from './sections.ts'

export type PersonDataRefusal = Refusal<PersonDataRefusalReason>

/** Everything held on a person. */
export interface HeldOnPerson {
  readonly ok: true
  /** JSON text: rows by the name of what they are, in words. */
  readonly json: string
  readonly rows: number
}

export interface Exporting {
  registry: Registry
  role: Role
  /** Runs a statement in the asker's role and answers its JSON text. */
  read: (statement: Statement) => Promise<string>
  /** Tells the trail, before anything is handed out. */
  record: (rows: number) => Promise<void>
}

export const notAllowed = (): PersonDataRefusal =>
  refuse(
    'not_allowed',
    'Only administrators of the consortium and the person’s own university may do this; ask one of them.',
  )

export const notFound = (): PersonDataRefusal =>
  refuse('not_found', 'There is no such person, or they are another institution’s.')

/** Those who answer to a person for what is held on them. */
export const answersForPeople = (role: Role): boolean =>
  role === 'consortium_administrator' || role === 'university_partner'

/** Hands out everything held on a person, to those who answer for them; the trail is told first. */
export async function exportPerson(
  { registry, role, read, record }: Exporting,
  person: number,
): Promise<HeldOnPerson | PersonDataRefusal> {
  if (!answersForPeople(role)) return notAllowed()
  const text = everythingHeld(registry, role)
  const name = `export_${createHash('sha1').update(text).digest('base64url')}`
  const json = await read({
    name,
    text,
    values: [String(person)],
    cost: { rows: 0, lists: [] },
    personal: [],
    asked: [],
  })
  const held: Record<string, unknown[]> | null = JSON.parse(json)
  if (held === null) return notFound()
  const rows = Object.values(held).reduce((sum, section) => sum + section.length, 0)
  await record(rows)
  return { ok: true, json, rows }
}
