import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pin } from '../processes/cores.mjs'

/** Starts the process that sends requests, on a core of its own. */
export function startLoad() {
  const child = fork(fileURLToPath(new URL('load-process.mjs', import.meta.url)))
  pin(child.pid, 'client')
  return {
    /** Runs one burst; see burst.mjs. */
    async burst(order) {
      child.send(order)
      const [result] = await once(child, 'message')
      return result
    },
    stop: () => child.disconnect(),
  }
}
