import { defineConfig } from 'rolldown'

/** Packages stay outside the bundle, but the workspace's own, which are TypeScript, and the compiler's helpers. */
const bundled = /^(@cohortium\/|@oxc-project\/)/

export default defineConfig({
  input: { main: 'src/main.ts', database: 'src/cli/database.ts' },
  platform: 'node',
  tsconfig: './tsconfig.json',
  external: (id) => /^[^./]/.test(id) && !id.startsWith('/') && !bundled.test(id),
  output: { dir: 'dist', format: 'esm', sourcemap: true, keepNames: true },
})
