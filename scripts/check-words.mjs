// Refuses words that the glossary bans and habits that the house does not keep.
// The glossary's own table (packages/domain/GLOSSARY.md) is the list: | word | meaning | avoid |
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.turbo', 'gql', 'coverage'])
const text = /\.(ts|mjs|vue|json|md|graphql|css|html)$/

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* files(full)
    else if (text.test(entry.name)) yield full
  }
}

/** Banned words with the word to use instead, from the glossary's table. */
function banned() {
  const rows = readFileSync(path.join(root, 'packages/domain/GLOSSARY.md'), 'utf8').matchAll(
    /^\|([^|]+)\|([^|]+)\|([^|]+)\|\s*$/gm,
  )
  return [...rows].flatMap(([, word, , avoid]) =>
    avoid
      .split(',')
      .map((other) => other.trim().replaceAll(/[`*_]/g, ''))
      .filter((other) => /^[a-z][a-z -]+$/i.test(other) && other.toLowerCase() !== 'avoid')
      .map((other) => ({
        use: word.trim().replaceAll(/[`*]/g, ''),
        pattern: new RegExp(`\\b${other.replaceAll(' ', '[ -]')}s?\\b`, 'i'),
      })),
  )
}

const words = banned()
const scripts = /^(scripts|apps|packages)\//
const tests = /(\.test\.ts|\/test\/|\/e2e\/|\/bench\/)/
const habits = [
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, says: 'unfinished work: finish it or file it', where: scripts },
  { pattern: /\.(skip|only)\(/, says: 'a test that does not run', where: tests },
  { pattern: /@ts-(ignore|nocheck)|\bas any\b/, says: 'a cast that hides a type', where: scripts },
  {
    pattern: /process\.env\b/,
    says: 'the environment is read by config.ts alone',
    where: /^(apps|packages)\/[^/]+\/src\/(?!config\.ts)/,
  },
]
/** Where the glossary's words bind: what people read and write. The glossary itself names what it bans. */
const bound = /^(apps|packages|docs)\/|^(README|CONTRIBUTING)\.md$/
const exempt = /(GLOSSARY\.md|glossary\.test\.ts)$|pnpm-lock|package\.json$|check-words\.mjs$/

const findings = []
for (const file of files(root)) {
  const relative = path.relative(root, file).replaceAll('\\', '/')
  if (exempt.test(relative)) continue
  const lines = readFileSync(file, 'utf8').split('\n')
  lines.forEach((line, index) => {
    // A line may name a banned word on purpose when it says so: a public title, a source's own term.
    if (line.includes('words: allow')) return
    for (const habit of habits)
      if (habit.where.test(relative) && habit.pattern.test(line))
        findings.push(`${relative}:${index + 1} ${habit.says}: ${line.trim()}`)
    if (!bound.test(relative)) return
    for (const { use, pattern } of words)
      if (pattern.test(line))
        findings.push(`${relative}:${index + 1} say “${use}”, not “${pattern.exec(line)[0]}”`)
  })
}
for (const finding of findings) console.log(finding)
console.log(`${findings.length} findings; ${words.length} words to avoid`)
process.exitCode = findings.length === 0 && words.length > 0 ? 0 : 1
