import { readFileSync, rmSync, statSync } from 'node:fs'
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

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid')

/** How long a server may take between making its pid file and writing it, in milliseconds. */
const writing = 5_000

/** The server that runs on the cluster. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!pid || !processAlive(pid) || !commandLine(pid).includes(mark(cluster))) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * Removes the pid file of a server that was killed: its pid dead, a zombie's, or given to another program since, each
 * of which PostgreSQL itself may take for a living server. An empty file is another start's, about to be written.
 */
export function removeStalePidFile(cluster: string): void {
  const file = pidFile(cluster)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found || findPostmaster(cluster)) return
  if (found.size === 0 && Date.now() - found.mtimeMs < writing) return
  rmSync(file, { force: true })
}
