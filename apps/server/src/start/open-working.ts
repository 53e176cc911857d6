import { bankHolidays } from '@cohortium/reference-data'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { importRunner, type ImportWork } from '../imports/run/run-imports.ts'
import { jobsOf } from '../jobs/jobs-of.ts'
import { openJobs } from '../jobs/open-jobs.ts'
import type { Closing, Parts } from './open-parts.ts'

export interface WorkingOptions {
  /** Address of the database as the login without grants, past a pooler. */
  directUrl: string
  parts: Parts
  publicUrl: () => string
  clock: Clock
  /** Work of the server's own in somebody's name. */
  act: ImportWork['act']
  log: Logger
}

/** Opens the worker of what is done without anybody's asking: sending, reminding, tidying up. */
export async function openWorking(options: WorkingOptions, onClose: Closing): Promise<void> {
  const { directUrl: url, parts, publicUrl, clock, act, log } = options
  const { access, documents, importFiles: files, post } = parts
  const jobs = jobsOf({
    ...post,
    gate: access.gate,
    publicUrl,
    holidays: bankHolidays,
    today: clock.today,
    runImports: importRunner({ gate: documents.gate, files, act, clock, log }),
  })
  const worker = await openJobs({ url, log, jobs })
  onClose(worker.close)
}
