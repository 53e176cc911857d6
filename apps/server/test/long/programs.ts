import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const wanted = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql']

const debian = '/usr/lib/postgresql'

/**
 * The directory of an installed PostgreSQL, whose `bin` has what dumps and restores; the one that comes along has neither.
 * PG_HOME names it; otherwise it is looked for in PATH and where Debian puts it, the newest first.
 * @throws Error that says what is missing.
 */
export function installedPostgres(env: NodeJS.ProcessEnv): string {
  const versions = existsSync(debian)
    ? readdirSync(debian).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    : []
  const places = env.PG_HOME
    ? [env.PG_HOME]
    : [
        ...(env.PATH ?? '').split(delimiter).map((folder) => join(folder, '..')),
        ...versions.map((version) => join(debian, version)),
      ]
  const found = places.find((place) => wanted.every((program) => existsSync(join(place, 'bin', program))))
  if (found) return found
  throw new Error(
    `No PostgreSQL with ${wanted.join(', ')} was found in ${places.join(', ') || 'PATH'}. ` +
      'Install PostgreSQL 15 or later (Debian: apt install postgresql), or name its directory in PG_HOME.',
  )
}
