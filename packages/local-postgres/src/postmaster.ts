import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, processAlive } from './process.ts'

/** A server found running on a cluster. */
export interface Postmaster {
  pid: number
  port: number
  /** It takes connections; otherwise it is still starting or already stopping. */
  ready: boolean
}

/** Written on the server's command line, so that its process is told from a stranger that was given the same pid. */
export const mark = (cluster: string): string => `cohortium.cluster=${cluster}`

/**
 * The server that runs on the cluster. A pid file left by a killed server (its pid dead, a zombie's, or given to
 * another program since) is removed, for PostgreSQL itself would take the zombie for a living server.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (pid > 0 && processAlive(pid) && commandLine(pid).includes(mark(cluster))) {
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  }
  rmSync(file, { force: true })
  return undefined
}
