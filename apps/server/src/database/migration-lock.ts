import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource, QueryRunner } from 'typeorm'
import { StartProblem } from '../problem.ts'

/** Any number will do, if only every version of the product uses the same. */
const lockKey = 718_2014_49

/** Longest wait for another process's migrations, in milliseconds. */
const patience = 120_000

/**
 * Waits until no other process migrates this database.
 * @returns what gives the turn to the next.
 * @throws StartProblem when the other process does not finish.
 */
export async function holdMigrationLock(
  dataSource: DataSource,
  report: (line: string) => void,
): Promise<() => Promise<void>> {
  // The lock belongs to a session, so one connection is kept for it alone.
  const session = dataSource.createQueryRunner()
  const release = async () => {
    await session.query('select pg_advisory_unlock($1)', [lockKey])
    await session.release()
  }
  if (await taken(session)) return release

  report('Another process is migrating this database; waiting for it.')
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    if (await taken(session)) return release
  }
  await session.release()
  throw new StartProblem(
    'Another process has been migrating this database for two minutes. ' +
      'Wait for it or end it, then start again.',
  )
}

async function taken(session: QueryRunner): Promise<boolean> {
  const [row] = await session.sql<{ held: boolean }[]>`select pg_try_advisory_lock(${lockKey}) as held`
  return row?.held ?? false
}
