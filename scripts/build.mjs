// Builds what the product runs from, unless it is built already.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './run.mjs'

/** Builds workspace packages through turbo's cache; ends the process with a sentence when that fails. */
export async function build(...packages) {
  const filters = packages.map((name) => `--filter=${name}`)
  const { code, output } = await run('turbo', ['run', 'build', ...filters, '--output-logs=errors-only'], {
    quiet: true,
  })
  if (code === 0) return
  const cacheTrouble = /read-only|permission denied|no space left|EACCES|EROFS|ENOSPC/i.test(output)
  console.error(output.trimEnd())
  console.error(
    cacheTrouble
      ? `\nThe build could not write its files below ${root}. Give this account the right to write there, or free some space.`
      : `\nThe build failed; its words are above. If they name no cause of yours, delete node_modules and start again.`,
  )
  process.exit(1)
}

/** A file of a built app. */
export function built(app, name) {
  const dist = `apps/${app}/dist`
  const file = path.join(root, dist, name)
  if (!existsSync(file)) {
    console.error(
      `${file} is missing although the build succeeded. Delete ${dist} and .turbo, then start again.`,
    )
    process.exit(1)
  }
  return file
}
