// Generates what is generated again and refuses a difference: the committed files are what the sources say.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './run.mjs'

const places = ['apps/server/schema', 'apps/admin/src/gql']

function snapshot() {
  const contents = new Map()
  for (const place of places) {
    const folder = path.join(root, place)
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder))
      contents.set(`${place}/${name}`, readFileSync(path.join(folder, name), 'utf8'))
  }
  return contents
}

const before = snapshot()
const { code, output } = await run(
  'turbo',
  ['run', 'generate', '--output-logs=errors-only', '--concurrency=1'],
  { quiet: true },
)
const after = snapshot()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
)
if (code !== 0) console.log(output)
for (const name of changed) console.log(`${name} was out of date; it is generated anew now: commit it`)
process.exitCode = code === 0 && changed.length === 0 && after.size > 0 ? 0 : 1
