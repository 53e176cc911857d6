import { minutesToNextAttempt } from '@cohortium/domain'
import type { Ask } from '../access/gate.ts'
import type { Seal } from '../access/seal.ts'
import { letterOf } from './letter.ts'
import type { Delivery, Transport } from './transport.ts'

export interface Sending {
  /** One transaction in the role of jobs. */
  within: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>
  transport: Transport
  /** Of the links of messages that wait. */
  seal: Seal
  /** Whether to stop after the present message: the server is about to end. */
  isStopping: () => boolean
}

interface Row {
  id: number
  created_at: Date
  recipient: string
  subject: string
  body: string
  failed_attempts: number
  sealed: string | null
}

/**
 * Sends what waits, one message a transaction: its row stays locked until its fate is written, so that two servers never send the
 * same one. A process that is killed between the mail server's yes and our own note sends again, under the same Message-ID.
 */
export async function sendMessages(sending: Sending): Promise<number> {
  let sent = 0
  while (!sending.isStopping()) {
    const fate = await sending.within((ask) => sendNext(ask, sending))
    if (fate === undefined) break
    if (fate.sent) sent += 1
    // A server that takes nothing is asked again by the next job.
    else if (!fate.forGood) break
  }
  return sent
}

async function sendNext(ask: Ask, { transport, seal }: Sending): Promise<Delivery | undefined> {
  const [row] = await ask<Row>(`
    select m.id, m.created_at, m.recipient, m.subject, m.body, m.failed_attempts,
      (select l.sealed from app.message_link l where l.message_id = m.id) as sealed
    from message m where m.status = 'waiting' and m.due_at <= now() order by m.due_at, m.id limit 1
    for update skip locked`)
  if (!row) return undefined
  const fate = await deliver(row, transport, seal)
  if (fate.sent) {
    await ask(`update message set status = 'sent', sent_at = clock_timestamp() where id = $1`, [row.id])
    await forgetLink(ask, row.id)
    return fate
  }
  const failed = row.failed_attempts + 1
  const wait = fate.forGood ? undefined : minutesToNextAttempt(failed)
  await ask(
    `update message set failed_attempts = $2, last_problem = $3,
       status = case when $4::integer is null then 'given_up' else status end,
       due_at = clock_timestamp() + make_interval(mins => coalesce($4::integer, 0))
     where id = $1`,
    [row.id, failed, fate.problem, wait],
  )
  if (wait === undefined) await forgetLink(ask, row.id)
  return fate
}

async function deliver(row: Row, transport: Transport, seal: Seal): Promise<Delivery> {
  const link = row.sealed === null ? undefined : seal.open(row.sealed)
  if (row.sealed !== null && link === undefined) {
    const problem =
      'Its link was encrypted with another SECRET_KEY and cannot be read any more; send another one.'
    return { sent: false, problem, forGood: true }
  }
  return transport.send(letterOf({ ...row, createdAt: row.created_at, link }, transport.domain))
}

const forgetLink = (ask: Ask, messageId: number) =>
  ask('delete from app.message_link where message_id = $1', [messageId])
