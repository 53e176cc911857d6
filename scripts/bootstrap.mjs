// Installs dependencies with the pinned package manager when, and only when, the lockfile, a manifest or Node changed.
// Needs nothing but Node and npm.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './run.mjs'

const stamp = path.join(root, 'node_modules', '.install-stamp')

function manifests() {
  const members = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(path.join(root, parent))
      .sort()
      .map((name) => path.join(parent, name, 'package.json')),
  )
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...members].filter((file) =>
    existsSync(path.join(root, file)),
  )
}

/** Changes when anything does that an installation depends on. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  for (const file of manifests()) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/** Makes sure that node_modules is what the lockfile says; ends the process with a sentence when that fails. */
export async function bootstrap() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Cohortium needs Node 20.19 or newer; this is ${process.version}. Install a newer one from nodejs.org.`,
    )
    process.exit(1)
  }
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  console.log('Installing dependencies, once …')
  // An installation that is interrupted is noticed by its missing stamp.
  rmSync(stamp, { force: true })
  const { code, seconds } = await run('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
  ])
  if (code !== 0) {
    console.error(
      `The dependencies could not be installed (${packageManager} ended with ${code}; its words are above). ` +
        `Check the network, and that ${root} may be written, then start again.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  console.log(`Installed in ${seconds.toFixed(0)} s.`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bootstrap()
