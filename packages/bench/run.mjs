// `pnpm bench`: installs and builds what is missing, then measures under the one Node that all contestants share.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bootstrap } from '../../scripts/bootstrap.mjs'
import { build } from '../../scripts/build.mjs'
import { installPeers } from './src/prepare/install-peers.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Node 24 from npm; elsewhere than on Linux the Node that runs this, if it is new enough for every peer. */
function nodeForAll() {
  const packaged = path.join(here, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged)) return packaged
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined
}

await bootstrap()
await installPeers(here)
if (!process.argv.includes('--server')) await build('@cohortium/server')
if (process.argv.includes('--gateway')) await build('@cohortium/gateway')

const node = nodeForAll()
if (!node) {
  console.error(
    'The bench needs Node 24 or newer, and npm has none for this machine; run it with one of your own.',
  )
  process.exit(1)
}
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', path.join(here, 'src/main.mjs'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
