import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Whether nobody listens on the port; 0 asks the system for any free one. Answers the port, or undefined. */
const free = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })

/** The cluster's port: the one it had before, unless a stranger took it meanwhile. Kept in a file beside the cluster. */
export async function choosePort(directory: string): Promise<number> {
  const file = join(directory, 'port')
  let kept = 0
  try {
    kept = Number(readFileSync(file, 'utf8'))
  } catch {
    // The first start: there is no port yet.
  }
  const port = (await free(kept)) ?? (await free(0))
  if (!port) throw new Error('no free port on 127.0.0.1')
  if (port !== kept) writeFileSync(file, String(port))
  return port
}
