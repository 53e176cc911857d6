// `npm test`: installs what is missing, runs every check and every test, and ends with `N passed, N failed`.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { installBrowser } from './browser.mjs'
import { check } from './check.mjs'
import { root, run } from './run.mjs'

/** Where a suite leaves its figures, relative to its own folder. */
const report = '.turbo/vitest.json'
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
/** No test may lean on the machine's own time zone: dates are the programme's, in Europe/London. */
const env = { TZ: 'America/St_Johns', NODE_ENV: 'test' }

function suites() {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => path.join(parent, name)),
  )
  return [...folders, 'apps/admin/e2e'].filter((folder) => {
    const manifest = path.join(root, folder, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test
  })
}

/** A suite that left no report did not run: that is one failure, whatever else it did. */
function figures(folder) {
  const file = path.join(root, folder, report)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const broken = testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  ).length
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests + broken, numFailedTestSuites > 0 ? 1 : 0),
  }
}

await bootstrap()
await installBrowser()
const all = suites()
for (const folder of all) rmSync(path.join(root, folder, report), { force: true })

console.log('\nChecks')
const total = await check()

console.log('\nTests')
// Once, and before all suites: none may find a file that is being written.
const built = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
const suite = ['run', 'test', '--only', '--continue', '--concurrency=2', '--', ...reporters]
// A page waits as often as it works, and the other suites use the time; its words are kept together for the end.
const [inWorkspace, inBrowser] = await Promise.all([
  run('turbo', suite, { env }),
  run('node', ['scripts/browser.mjs', 'test', ...reporters], { env, quiet: true }),
])
console.log('\nBrowser tests')
console.log(inBrowser.output.trimEnd())

for (const folder of all) {
  const { passed, failed } = figures(folder)
  total.passed += passed
  total.failed += failed
  console.log(`${folder}: ${passed} passed, ${failed} failed`)
}
if (total.failed === 0 && (built.code !== 0 || inWorkspace.code !== 0 || inBrowser.code !== 0))
  total.failed = 1
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
