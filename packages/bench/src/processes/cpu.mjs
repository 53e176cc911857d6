import { readFileSync } from 'node:fs'

/** Processor time is kept in hundredths of a second. */
const ticks = 100

const fieldsOf = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')

/** Processor time that a process has used, in milliseconds, with all its threads; 0 where the system does not say. */
export function cpuOf(pid) {
  try {
    const [user, system] = fieldsOf(pid).slice(11, 13).map(Number)
    return ((user + system) * 1000) / ticks
  } catch {
    return 0
  }
}

/** The same of PostgreSQL with all that serves its clients: the sessions there are, and those that have ended. */
export function cpuOfPostgres(postmaster, backends) {
  try {
    const [user, system] = fieldsOf(postmaster).slice(13, 15).map(Number)
    return ((user + system) * 1000) / ticks + backends.reduce((sum, pid) => sum + cpuOf(pid), 0)
  } catch {
    return 0
  }
}
