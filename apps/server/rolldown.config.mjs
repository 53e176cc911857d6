import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { defineConfig } from 'rolldown'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const packageOf = (id) => id.split('/', id.startsWith('@') ? 2 : 1).join('/')

/**
 * Outside the bundle stays what this app installs itself. The workspace's own packages are TypeScript and go in, with
 * whatever only they depend on.
 */
const external = (id) => isBuiltin(id) || (packageOf(id) in dependencies && !id.startsWith('@cohortium/'))

export default defineConfig({
  input: {
    main: 'src/main.ts',
    database: 'src/cli/database.ts',
    account: 'src/cli/account.ts',
    audit: 'src/cli/audit.ts',
    pseudonyms: 'src/cli/pseudonyms.ts',
    retention: 'src/cli/retention.ts',
  },
  platform: 'node',
  tsconfig: './tsconfig.json',
  external,
  output: { dir: 'dist', format: 'esm', sourcemap: true, keepNames: true, cleanDir: true },
})
