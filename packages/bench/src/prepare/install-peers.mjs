import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run } from '../../../../scripts/run.mjs'

/** Installs the bench's own dependencies when its lockfile changed; ends the process with a sentence when that fails. */
export async function installPeers(folder) {
  const stamp = path.join(folder, 'node_modules', '.install-stamp')
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  console.log('Installing the peers, once …')
  const { code, output, seconds } = await run(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: folder, quiet: true },
  )
  if (code !== 0) {
    console.error(
      `${output.trimEnd()}\nThe peers could not be installed; the package manager's words are above.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  console.log(`Installed in ${seconds.toFixed(0)} s.`)
}
