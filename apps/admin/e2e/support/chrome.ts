import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A Chrome or Chromium to drive, and the environment it needs. */
export interface Chrome {
  readonly executablePath: string
  readonly env: Record<string, string>
}

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/**
 * Finds a browser: CHROME_PATH, then an installed one, then the Chromium that comes inside an npm package.
 * Throws with the remedy when there is none.
 */
export function findChrome(environment: NodeJS.ProcessEnv): Chrome {
  const named = environment['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return { executablePath: named, env: {} }
    throw new Error(`CHROME_PATH names ${named}, where no file is. Unset it, or name a Chrome or Chromium.`)
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter)
  const candidates = [
    ...folders.flatMap((folder) => installed.map((name) => path.join(folder, name))),
    ...elsewhere,
  ]
  const found = candidates.find((candidate) => existsSync(candidate))
  return found ? { executablePath: found, env: {} } : unpackedChrome(environment)
}

/** Unpacks the packaged Chromium with the libraries it was built with, once, into a folder beside the tests. */
function unpackedChrome(environment: NodeJS.ProcessEnv): Chrome {
  const here = fileURLToPath(new URL('..', import.meta.url))
  const folder = path.join(here, '.browser')
  mkdirSync(folder, { recursive: true })
  try {
    const lines = execFileSync(process.execPath, [path.join(here, 'support/unpack-chromium.mjs')], {
      encoding: 'utf8',
      // The package unpacks its own system libraries only where it believes to be on that platform.
      env: { ...environment, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    return JSON.parse(lines) as Chrome
  } catch (cause) {
    throw new Error(
      'No Chrome was found and the packaged Chromium did not unpack. Install Chrome or Chromium, or name one in CHROME_PATH.',
      { cause },
    )
  }
}
