// The browser tests' own installation, apart from the product's: `node scripts/browser.mjs [test …]`.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './run.mjs'

const folder = path.join(root, 'apps/admin/e2e')
const stamp = path.join(folder, 'node_modules', '.install-stamp')

/** Installs what drives a browser, when its lockfile changed; ends the process with a sentence when that fails. */
export async function installBrowser() {
  const wanted = createHash('sha256')
    .update(process.version)
    .update(readFileSync(path.join(folder, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  console.log('Installing what the browser tests need, once …')
  const options = ['install', '--ignore-workspace', '--frozen-lockfile', '--reporter=append-only']
  const { code } = await run('npx', ['--yes', packageManager, ...options], { cwd: folder })
  if (code !== 0) {
    console.error('What the browser tests need could not be installed; the reason is above.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await installBrowser()
  if (process.argv[2] === 'test') {
    const vitest = path.join(folder, 'node_modules/.bin/vitest')
    const { code } = await run(vitest, ['run', ...process.argv.slice(3)], { cwd: folder })
    process.exitCode = code
  }
}
