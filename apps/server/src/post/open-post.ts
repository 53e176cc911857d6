import type { Logger } from 'pino'
import type { Gate } from '../access/gate.ts'
import { makeSeal, type Seal } from '../access/seal.ts'
import type { Config } from '../config.ts'
import { openOutbox, type Outbox } from './outbox.ts'
import { openTransport, type Transport } from './transport.ts'

/** Everything by which the system writes to people. */
export interface PostOffice {
  outbox: Outbox
  /** Of the links of messages that wait. */
  seal: Seal
  /** Who takes letters; undefined where nothing is sent. */
  transport: Transport | undefined
  close: () => Promise<void>
}

export interface PostOptions {
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'jobs' | 'demonstrationAccounts'>
  gate: Gate
  secretKey: string
  publicUrl: () => string
  log: Logger
}

export function openPost({ config, gate, secretKey, publicUrl, log }: PostOptions): PostOffice {
  const { smtpUrl, mailFrom, jobs, demonstrationAccounts: isDemonstration } = config
  const seal = makeSeal(secretKey, 'outbox')
  const transport = smtpUrl ? openTransport({ url: smtpUrl, from: mailFrom }) : undefined
  if (!transport && jobs && !isDemonstration)
    log.warn(
      'SMTP_URL is not set: messages wait in the outbox and are not sent. Name a mail server; for example ' +
        'SMTP_URL=smtps://user:password@mail.example.org',
    )
  return {
    outbox: openOutbox({ gate, seal, publicUrl, isDemonstration }),
    seal,
    transport,
    close: async () => transport?.close(),
  }
}
