import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { logEntry } from '../schema-life/change-log.ts'
import { decidedIn } from '../schema-life/decided.ts'
import { deprecatedIn } from '../schema-life/deprecated.ts'
import { judgeLife } from '../schema-life/judge.ts'
import { publicSchema, withoutDescriptions } from '../schema-life/public-schema.ts'

/** Compares the graph with the one that was released last (`check`), or makes it the released one (`release "what is new"`). */
const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const read = (path: string): string => readFileSync(place(path), 'utf8')
const releasedFile = 'released/supergraph.graphql'
const logFile = 'released/CHANGES.md'

const [command, sentence = ''] = process.argv.slice(2)
const releasing = command === 'release'
if (releasing && !/^[A-Z].*[^.]$/.test(sentence)) {
  console.error(
    'Say in a few words what is new: pnpm schema:release "Applications are read from spreadsheets"',
  )
  process.exit(1)
}

const today = new Date().toISOString().slice(0, 10)
const present = read('schema/supergraph.graphql')
const released = existsSync(place(releasedFile)) ? read(releasedFile) : present
const decisions = '../../docs/decisions'
const judgement = await judgeLife({
  released,
  present,
  today,
  releasing,
  operations: Object.values(JSON.parse(read('../admin/src/gql/persisted-documents.json')) as object),
  decided: decidedIn(readdirSync(place(decisions)).map((name) => read(`${decisions}/${name}`))),
})

for (const { place: where, what } of judgement.told) console.log(`! ${where}\n    ${what}`)
for (const { place: where, what, remedy } of judgement.refused)
  console.error(`✗ ${where}\n    ${what}\n    ${remedy}`)
const { refused, changes } = judgement
if (refused.length > 0) {
  console.error(`${refused.length} changes break what was released.`)
  process.exitCode = 1
} else if (releasing) {
  const before = deprecatedIn(publicSchema(released))
  const fresh = [...deprecatedIn(publicSchema(present))].filter(([where]) => !before.has(where))
  const [head = '', ...entries] = read(logFile).split(/^(?=## )/m)
  mkdirSync(dirname(place(releasedFile)), { recursive: true })
  writeFileSync(place(releasedFile), withoutDescriptions(present) + '\n')
  writeFileSync(
    place(logFile),
    [head, logEntry(today, sentence, judgement, new Map(fresh)), ...entries].join('').trimEnd() + '\n',
  )
  console.log(`Released, with ${changes.length} changes; commit apps/server/released.`)
} else console.log(`${changes.length} changes since the last release, none of which breaks it.`)
