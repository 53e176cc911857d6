import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'

/** What became of a letter. */
export type Delivery =
  | { readonly sent: true }
  | {
      readonly sent: false
      /** As the mail server put it. */
      readonly problem: string
      /** This letter will never be taken; another one may be. */
      readonly forGood: boolean
    }

/** Hands letters to a mail server. */
export interface Transport {
  /** Domain of the sender's address. */
  domain: string
  send: (letter: Letter) => Promise<Delivery>
  close: () => void
}

export interface TransportOptions {
  /** Address of the mail server, for example `smtps://user:password@mail.example.org`. */
  url: string
  /** Who writes, for example `Cohortium <no-reply@example.org>`. */
  from: string
}

/** Longest wait for a mail server, in milliseconds: a job that hangs would hold up all others. */
const patience = 15_000

export function openTransport({ url, from }: TransportOptions): Transport {
  const mailer = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    domain: /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost',
    async send(letter) {
      try {
        await mailer.sendMail({ from, ...letter, headers: { 'auto-submitted': 'auto-generated' } })
        return { sent: true }
      } catch (error) {
        return { sent: false, problem: problemOf(error), forGood: isForGood(error) }
      }
    },
    close: () => mailer.close(),
  }
}

const longestProblem = 500

const problemOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestProblem)

/** A server that refuses the recipient or the letter itself for good; any other failure may pass. */
const isForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500
