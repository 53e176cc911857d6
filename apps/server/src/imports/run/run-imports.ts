import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { Ask, Gate } from '../../access/gate.ts'
import type { Identity } from '../../access/identity.ts'
import { liveCredential } from '../../access/live-credential.ts'
import { hashOf, newSecret, tokenMark } from '../../access/secrets.ts'
import type { Clock } from '../../clock.ts'
import type { Job } from '../../jobs/open-jobs.ts'
import type { AttemptingUnit } from '../../writing/perform.ts'
import type { WriteAsking } from '../../writing/unit/open-writer.ts'
import type { ImportFiles } from '../files/import-files.ts'
import { readFile, type Within } from './read-file.ts'
import { stages, workOnStage } from './stages.ts'

export interface ImportWork {
  readonly gate: Gate
  readonly files: Pick<ImportFiles, 'source'>
  /** Work of the server's own in somebody's name. */
  readonly act: <Result>(
    asking: WriteAsking,
    work: (unit: AttemptingUnit) => Promise<Result>,
  ) => Promise<Result>
  readonly clock: Clock
  readonly log: Logger
}

interface Run {
  readonly import: number
  readonly file: number | null
}

type WithinJobs = Parameters<Job>[0]['within']

/** How long other jobs are kept waiting by one turn, in milliseconds. */
const turn = 5_000
/** How long a token of a run is used before another is made, in milliseconds: it holds for longer. */
const tokenLife = 600_000

const mayNotAct =
  'The account that asked for this may not act any more; have somebody else do it, from the file anew.'
const fileGone = 'The file is not kept any more; hand it over again.'
const ownFault = 'The server met a fault of its own; tell those who run it, whose log has more.'

/** The job that works on imports: a few seconds at a time, each in the name of the account that asked for it. */
export function importRunner(work: ImportWork): Job {
  const tokens = new Map<number, { identity: Identity; until: number }>()

  async function identityOf(within: WithinJobs, importId: number): Promise<Identity | undefined> {
    const held = tokens.get(importId)
    if (held && held.until > Date.now()) return held.identity
    tokens.delete(importId)
    const secret = tokenMark + newSecret()
    await within((ask) => ask('select app.enter_import_run($1, $2)', [importId, hashOf(secret)]))
    const identity = await work.gate.within((ask) => liveCredential(ask, secret))
    if (identity) tokens.set(importId, { identity, until: Date.now() + tokenLife })
    return identity
  }

  const end = async (within: WithinJobs, importId: number, why: string | null): Promise<void> => {
    tokens.delete(importId)
    await within((ask) => ask('select app.end_import_run($1, $2)', [importId, why]))
  }

  return async ({ within, isStopping }) => {
    const until = Date.now() + turn
    const enough = () => isStopping() || Date.now() > until
    while (!enough()) {
      const [run] = await within(nextRun)
      if (!run) return
      const identity = await identityOf(within, run.import)
      if (!identity) {
        await end(within, run.import, mayNotAct)
        continue
      }
      const done = await workOn(work, identity, run, { enough, isStopping }).catch((error: unknown) => {
        // Of a database that is away for a moment the job is done again; a token that was taken back is made anew, or not.
        tokens.delete(run.import)
        if (codeOf(error) === 'UNAVAILABLE' || codeOf(error) === 'TIMEOUT') throw error
        if (codeOf(error) === 'UNAUTHENTICATED') return false
        work.log.error({ err: error, import: run.import }, 'an import met a fault')
        return ownFault
      })
      if (done !== false) await end(within, run.import, done === true ? null : done)
    }
    // Jobs that came meanwhile have their turn first.
    await within((ask) =>
      ask(`select graphile_worker.add_job('run_imports', queue_name := 'imports', job_key := 'run_imports')`),
    )
  }
}

const nextRun = (ask: Ask): Promise<Run[]> =>
  ask('select import_id as import, file_id as file from app.import_run order by import_id limit 1')

const codeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? error.extensions.code : undefined

/** Works on an import; answers true when it is at rest, false while there is more to do, or why it cannot go on. */
async function workOn(
  { act, files, clock }: ImportWork,
  identity: Identity,
  run: Run,
  { enough, isStopping }: { enough: () => boolean; isStopping: () => boolean },
): Promise<boolean | string> {
  const asker = { ...identity, requestId: `import imp_${run.import}` }
  const within: Within = (work) => act({ asker, today: clock.today(), moment: clock.now() }, work)
  const statusNow = async () => {
    const [row] = await within(({ ask }) =>
      ask<{ status: string }>('select status from import where id = $1', [run.import]),
    )
    return row?.status
  }
  if ((await statusNow()) === 'reading') {
    if (run.file === null) return fileGone
    const unread = await readFile(within, run.import, files.source(run.file), isStopping)
    if (unread !== undefined) return unread
  }
  const status = await statusNow()
  if (status === 'reading') return false
  const stage = stages.find((one) => one.while === status)
  if (!stage) return true
  while (!enough()) if (!(await within((unit) => workOnStage(unit, run.import, stage)))) return true
  return false
}
