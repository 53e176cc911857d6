import type { Holidays, IsoDate } from '@cohortium/domain'
import type { Gate } from '../access/gate.ts'
import type { Seal } from '../access/seal.ts'
import type { Outbox } from '../post/outbox.ts'
import { sendMessages } from '../post/send-messages.ts'
import type { Transport } from '../post/transport.ts'
import { sendDigests } from '../reminders/send-digests.ts'
import { forgetKeys } from '../writing/unit/forget-keys.ts'
import type { Job, JobFacts } from './open-jobs.ts'

export interface JobSources {
  /** To what is kept of changes that were sent with a key. */
  gate: Gate
  /** Of the links of messages that wait. */
  seal: Seal
  /** Absent where nothing is sent. */
  transport: Transport | undefined
  outbox: Outbox
  /** Where people reach the server. */
  publicUrl: () => string
  holidays: Holidays
  /** The programme's date. */
  today: () => IsoDate
  /** Works on imports for a while. */
  runImports: Job
}

/** What the server does by itself, by the names that jobs have in the database. */
export const jobsOf = (sources: JobSources): Readonly<Record<string, JobFacts>> => ({
  // Once a day for each account; later hours make up for those in which no server ran.
  send_digests: {
    at: '0 7-18 * * 1-5',
    job: async (work) => {
      await sendDigests({ ...sources, ...work, now: () => new Date() })
    },
  },
  // Each minute for what failed before; new messages start it at once.
  send_messages: {
    at: '* * * * *',
    job: async ({ within, isStopping }) => {
      const { transport, seal } = sources
      if (transport) await sendMessages({ within, transport, seal, isStopping })
    },
  },
  // A day begins at 23:00 or 00:00 of UTC; later hours make up for those in which no server ran.
  keep_tutors: {
    at: '2 * * * *',
    job: async ({ within }) => {
      await within((ask) => ask('select app.keep_primary_tutors($1)', [sources.today()]))
    },
  },
  // Asked for by each change of an import; each minute for what was left by a process that ended.
  run_imports: { at: '* * * * *', job: sources.runImports },
  tidy_imports: {
    at: '20 3 * * *',
    job: async ({ within }) => {
      await within((ask) => ask('select app.tidy_imports()'))
    },
  },
  forget_keys: {
    at: '40 3 * * *',
    job: async () => {
      await forgetKeys(sources.gate)
    },
  },
  tidy_post: {
    at: '30 3 * * *',
    job: async ({ within }) => {
      await within((ask) => ask('select app.tidy_post()'))
    },
  },
})
