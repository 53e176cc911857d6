import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const count = availableParallelism()
const can = count >= 4 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** Who runs where: the contestants share one core in turn, the client and PostgreSQL have others. */
export const cores = can ? { client: '0', contestant: '1', database: `2-${count - 1}` } : undefined

/** Keeps a running process, with all its threads, on some cores; on small or other machines does nothing. */
export function pin(pid, which) {
  if (cores) spawnSync('taskset', ['-acp', cores[which], String(pid)], { stdio: 'ignore' })
}
