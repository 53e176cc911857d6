// `pnpm check`: everything a reviewer would run. Prints one line a step, and the whole output of a step that fails.
import { pathToFileURL } from 'node:url'
import { run } from './run.mjs'

/**
 * Name, command and arguments, and the name of an earlier step that writes what this one reads. Each says by its exit code whether it holds.
 * @type {[string, string, string[], string?][]}
 */
const steps = [
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['templates', 'biome', ['lint', 'apps/admin/src']],
  ['format', 'oxfmt', ['--check', '.']],
  ['types', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']],
  ['unused code and dependencies', 'knip', []],
  ['direction of imports', 'depcruise', ['packages', 'apps', '--config', '.dependency-cruiser.cjs']],
  ['words and habits', 'node', ['scripts/check-words.mjs']],
  ['generated files', 'node', ['scripts/check-generated.mjs']],
  ['schema difference', 'pnpm', ['--filter', '@cohortium/server', 'check:schema']],
  ['schema life', 'pnpm', ['--filter', '@cohortium/server', 'check:life'], 'generated files'],
]

/** Runs the steps, three at a time, and answers how many held. */
export async function check(only = () => true) {
  const chosen = steps.filter(([name]) => only(name))
  const queue = [...chosen]
  let passed = 0
  const running = new Map()
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const [name, command, args, after] = step
      await running.get(after)
      running.set(name, run(command, args, { quiet: true }))
      const { code, output, seconds } = await running.get(name)
      if (code === 0) passed += 1
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
      if (code !== 0) console.log(output.trimEnd())
    }
  }
  await Promise.all([worker(), worker(), worker()])
  return { passed, failed: chosen.length - passed }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await check()
  console.log(`${passed} checks hold, ${failed} do not`)
  process.exitCode = failed === 0 ? 0 : 1
}
