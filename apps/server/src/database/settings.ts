import type { GroupRole } from './group-roles.ts'
import type { Statement } from './pipelined-query.ts'

/** As whom, and of which day, a statement reads. */
export interface ReadSettings {
  /** In which a request reads; from this list alone, never from a caller's text. */
  role: GroupRole
  /** Of the asker's credential: the database looks it up for every statement, and refuses one that holds no more. */
  secret: string
  /** The programme's date, `YYYY-MM-DD`. */
  today: string
  /** What is told of the read, as `app.enter` takes it; without one nothing is noted. */
  note?: string | undefined
}

/**
 * The login enters by the secret of a credential before it takes the role: one that holds no more is refused here, and the rules on
 * rows look up whose it is.
 * Compiling a statement to machine code costs more than these statements take; some servers do it unasked.
 * @param timeout milliseconds.
 */
const settings = (timeout: number): string =>
  "select app.enter($3, $1), set_config('role', $1, true), set_config('transaction_read_only', 'on', true), " +
  `set_config('app.today', $2, true), set_config('statement_timeout', '${timeout}', true), set_config('jit', 'off', true)`

/**
 * A crash of the database may lose what was read in its last moments, as it loses the answers under way: so the commit of a note need
 * not wait for the disk. Changes wait for it.
 */
const unhurried = "set_config('synchronous_commit', 'off', true)"

/** The same with a note for the audit trail, which is kept with the transaction or not at all. */
const notedSettings = (timeout: number): string =>
  `${settings(timeout).replace('app.enter($3, $1)', 'app.enter($3, $1, $4)')}, ${unhurried}`

/** What is set before a statement, in its transaction, with whose end it ends. */
export const settingsFor = (timeout: number): ((asking: ReadSettings) => Statement) => {
  const texts = { plain: settings(timeout), noted: notedSettings(timeout) }
  return ({ role, today, secret, note }) =>
    note === undefined
      ? { name: 'request_settings', text: texts.plain, values: [role, today, secret] }
      : { name: 'noted_settings', text: texts.noted, values: [role, today, secret, note] }
}

/** The entrance alone, for what is read elsewhere. Answers what a replica must have reached to be read. */
export const entrance = ({ role, secret, note }: ReadSettings): Statement =>
  note === undefined
    ? { name: 'entrance', text: 'select app.changes_kept(), app.enter($2, $1)', values: [role, secret] }
    : {
        name: 'noted_entrance',
        text: `select app.changes_kept(), app.enter($2, $1, $3), ${unhurried}`,
        values: [role, secret, note],
      }

/** PostgreSQL plans anew when the role changes that row-level security depends on: each role keeps plans of its own. */
export const forRole = (role: GroupRole, { name, text, values }: Statement): Statement => ({
  name: `${role}_${name}`,
  text,
  values,
})
