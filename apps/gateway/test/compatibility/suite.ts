import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A question of the suite's, as its client takes it. */
export interface Question {
  readonly query: string
  readonly variables?: Record<string, unknown>
}

/** Whom the suite's tests ask. */
export interface Asked {
  productsRequest(question: Question, headers?: Record<string, string>): Promise<unknown>
  routerRequest(question: Question, headers?: Record<string, string>): Promise<unknown>
}

/** What jest would have made known to every file. */
export type Globals = Readonly<Record<'describe' | 'expect' | 'it' | 'test', unknown>>

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'))

/** A file that comes with the suite. */
export const fileOf = (path: string): string => join(folder, 'dist', path)

export const testFiles = (): string[] =>
  readdirSync(fileOf('tests'))
    .filter((name) => name.endsWith('.test.js'))
    .toSorted()

/**
 * Runs a file of the suite as it was published, which declares its tests by the globals. Its client alone is ours: the suite's
 * own asks fixed ports of this machine.
 */
export function runFile(file: string, globals: Globals, asked: Asked): void {
  const { describe, expect, it, test } = globals
  const load = (name: string): unknown => {
    if (name === '../utils/client') return asked
    if (!name.startsWith('.')) return require(name)
    return evaluate(join(fileOf('tests'), `${name}.js`))
  }
  const evaluate = (path: string): unknown => {
    const exports = {}
    const names = ['exports', 'require', '__dirname', 'describe', 'expect', 'it', 'test']
    // oxlint-disable-next-line no-implied-eval, no-new-func -- published as a CommonJS file with globals of jest
    const body = new Function(...names, readFileSync(path, 'utf8'))
    body(exports, load, dirname(path), describe, expect, it, test)
    return exports
  }
  evaluate(fileOf(join('tests', file)))
}
