import {
  dueReminders,
  isEnumValue,
  isWorkingDay,
  londonDate,
  roles,
  type Holidays,
  type IsoDate,
  type Reminder,
  type ReminderFacts,
} from '@cohortium/domain'
import { databaseRole } from '../access/database-role.ts'
import type { Ask } from '../access/gate.ts'
import { hashOf, newSecret } from '../access/secrets.ts'
import type { Outbox } from '../post/outbox.ts'
import { audienceOf } from './audience.ts'
import { digestLetter } from './digest-letter.ts'
import { reminderFacts } from './facts-statement.ts'

export interface SendingDigests {
  /** One transaction in the role of jobs. */
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
  isStopping: () => boolean
  outbox: Outbox
  publicUrl: () => string
  holidays: Holidays
  /** The programme's date, by which things are due. */
  today: () => IsoDate
  /** By the real calendar, which says whether people work and whether they were written to. */
  now: () => Date
}

interface Part {
  account_id: number
  email: string
  display_name: string
  assignment_id: number
  role: string
}

/** Writes to whoever has anything due, once each working day; answers to how many. */
export async function sendDigests(sending: SendingDigests): Promise<number> {
  const { within, isStopping, holidays, now } = sending
  const day = londonDate(now())
  if (!isWorkingDay(day, holidays)) return 0
  const parts = await within(async (ask) => {
    await ask(`delete from app.digest where sent_for < $1::date - 31`, [day])
    return ask<Part>(
      `select * from app.digest_recipients() r
       where not exists (select from app.digest d where d.account_id = r.account_id and d.sent_for = $1)`,
      [day],
    )
  })
  let sent = 0
  for (const own of byAccount(parts)) {
    if (isStopping()) break
    if (await within((ask) => sendDigest(ask, sending, day, own))) sent += 1
  }
  return sent
}

function byAccount(parts: readonly Part[]): Part[][] {
  const accounts = new Map<number, Part[]>()
  for (const part of parts) accounts.set(part.account_id, [...(accounts.get(part.account_id) ?? []), part])
  return [...accounts.values()]
}

/** Whoever has several parts gets one message. A day on which nothing is due is noted as well: it is not looked at again. */
async function sendDigest(
  ask: Ask,
  { outbox, publicUrl, holidays, today }: SendingDigests,
  day: IsoDate,
  parts: readonly Part[],
): Promise<boolean> {
  const [first] = parts
  if (!first) return false
  const claimed = await ask(
    'insert into app.digest (account_id, sent_for) values ($1, $2) on conflict do nothing returning account_id',
    [first.account_id, day],
  )
  if (claimed.length === 0) return false
  const reminders: Reminder[] = []
  for (const part of parts) reminders.push(...(await remindersOf(ask, part, today(), holidays)))
  if (reminders.length === 0) return false
  const letter = digestLetter({ displayName: first.display_name, reminders, publicUrl: publicUrl() })
  await outbox.enqueue(ask, {
    ...letter,
    purpose: 'reminders',
    recipient: first.email,
    accountId: first.account_id,
  })
  return true
}

/**
 * Reads as the recipient, by a credential that never leaves the transaction: going back to the savepoint takes it away, together with
 * the role and the settings.
 */
async function remindersOf(ask: Ask, part: Part, today: IsoDate, holidays: Holidays): Promise<Reminder[]> {
  const audience = isEnumValue(roles, part.role) ? audienceOf[part.role] : undefined
  if (!isEnumValue(roles, part.role) || !audience) return []
  const role = databaseRole[part.role]
  const secret = newSecret()
  await ask('savepoint lent')
  await ask('select app.lend_credential($1, $2)', [part.assignment_id, hashOf(secret)])
  await ask(`select app.enter($1, $2), set_config('app.today', $3, true), set_config('role', $2, true)`, [
    secret,
    role,
    today,
  ])
  const { text, values } = reminderFacts(audience)
  const [row] = await ask<{ facts: string }>(`select (${text}) as facts`, values)
  await ask('rollback to savepoint lent')
  return row ? dueReminders(JSON.parse(row.facts) as ReminderFacts, audience, today, holidays) : []
}
