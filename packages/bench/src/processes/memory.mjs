import { readFileSync, writeFileSync } from 'node:fs'

/** Forgets the peak so far, so that what starting took is not counted; where the system cannot, the peak is of all. */
export function resetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Not Linux, or not allowed.
  }
}

/** Most memory that a process held at a time, in MB; undefined where the system does not say. */
export function peakMemory(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return undefined
  }
}
