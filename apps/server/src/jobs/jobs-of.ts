import type { Seal } from '../access/seal.ts'
import { sendMessages } from '../post/send-messages.ts'
import type { Transport } from '../post/transport.ts'
import type { JobFacts } from './open-jobs.ts'

export interface JobSources {
  /** Of the links of messages that wait. */
  seal: Seal
  /** Absent where nothing is sent. */
  transport: Transport | undefined
}

/** What the server does by itself, by the names that jobs have in the database. */
export const jobsOf = ({ seal, transport }: JobSources): Readonly<Record<string, JobFacts>> => ({
  // Each minute for what failed before; new messages start it at once.
  send_messages: {
    at: '* * * * *',
    job: async ({ within, isStopping }) => {
      if (transport) await sendMessages({ within, transport, seal, isStopping })
    },
  },
  tidy_post: {
    at: '30 3 * * *',
    job: async ({ within }) => {
      await within((ask) => ask('select app.tidy_post()'))
    },
  },
})
