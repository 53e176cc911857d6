import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { defineConfig } from 'rolldown'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const packageOf = (id) => id.split('/', id.startsWith('@') ? 2 : 1).join('/')

/** Outside the bundle stays what this app installs itself; what it shares with the server is TypeScript and goes in. */
const external = (id) => isBuiltin(id) || (packageOf(id) in dependencies && !id.startsWith('@cohortium/'))

export default defineConfig({
  input: { main: 'src/main.ts', compose: 'src/cli/compose.ts' },
  platform: 'node',
  tsconfig: './tsconfig.json',
  external,
  output: { dir: 'dist', format: 'esm', sourcemap: true, keepNames: true, cleanDir: true },
})
