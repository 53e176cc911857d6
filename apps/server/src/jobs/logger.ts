import { Logger } from 'graphile-worker'
import type { Logger as Log } from 'pino'

/** What the worker tells goes to our log; its news of each job are for whoever looks for a fault. */
export const workerLogger = (log: Log): Logger =>
  new Logger(() => (level, message, meta) => {
    const said = { worker: message, ...(meta?.error instanceof Error && { err: meta.error }) }
    const name: string = level
    if (name === 'error') log.error(said, 'a job or its worker failed')
    else if (name === 'warning') log.warn(said, 'the worker of jobs warns')
    else log.debug(said, 'jobs')
  })

/** For work whose news nobody waits for; what fails is thrown. */
export const quietLogger = new Logger(() => () => {})
