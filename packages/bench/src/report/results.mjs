import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'

const file = path.join(root, '.data/bench/results.json')

/** Keeps each scale's latest results beside the databases, so that scales measured one by one can be compared. */
export function rememberResults(results) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const all = { ...known, ...results }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(all, undefined, 2))
  return all
}

/** Writes figures and judgements for other programs. */
export function writeJson(name, results, judged) {
  writeFileSync(name, `${JSON.stringify({ results, goals: judged }, undefined, 2)}\n`)
}
