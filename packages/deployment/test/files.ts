import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The slices that the gateway's supergraph is composed of, as it says at its head. */
export const slices = (): string[] =>
  [...textOf('apps/server/schema/supergraph.graphql').matchAll(/^# Composed of (\w+) /gm)].map(
    ([, name = '']) => name,
  )

/** Every variable of the environment that the server or the gateway reads. */
export function knownVariables(): Set<string> {
  const readers = ['apps/server/src/config.ts', 'apps/gateway/src/config.ts']
  const words = readers.flatMap((file) => textOf(file).match(/\b[A-Z][A-Z_]+\b/g) ?? [])
  return new Set(words)
}

/** The package manager with its version, as `npx` takes it. */
export const packageManager = (): string =>
  (JSON.parse(textOf('package.json')) as { packageManager: string }).packageManager
