import type { ClientBase } from 'pg'
import type { Row } from '../catalogue/row.ts'

/** Tables whose rows stand for somebody. */
export const pseudonymised = ['person', 'participant'] as const

/** Makes the names that stand for people where nobody may be recognised. */
export interface Pseudonyms {
  /** The same for the same row, always; different for different rows. */
  of(table: (typeof pseudonymised)[number], number: number): string
  /** Tells whether others were made by the same key, without giving it away. */
  readonly fingerprint: string
}

/** The rows with their pseudonyms, where they stand for somebody. */
export function withPseudonyms(pseudonyms: Pseudonyms, table: string, rows: readonly Row[]): readonly Row[] {
  const named = pseudonymised.find((one) => one === table)
  return named ? rows.map((row) => ({ ...row, pseudonym: pseudonyms.of(named, Number(row.id)) })) : rows
}

/** Notes by which key all pseudonyms of the database are made. */
export async function notePseudonymKey(client: ClientBase, { fingerprint }: Pseudonyms): Promise<void> {
  await client.query('delete from app.pseudonym_key')
  await client.query('insert into app.pseudonym_key (fingerprint) values ($1)', [fingerprint])
}
