import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The server's own tests that are also asked of the subgraphs behind the gateway; the rest of them by `test:long`. */
const through = ['documents/documents', 'events/events', 'imports/schools', 'writing/changes']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      {
        find: /^\.{1,2}\/(?:.*\/)?served\/server\.ts$/,
        replacement: fileURLToPath(new URL('test/through/serve-seeded.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', ...through.map((name) => `../server/test/${name}.test.ts`)],
    exclude: ['test/long/**'],
    // Each file may have seven servers of its own on the one PostgreSQL.
    fileParallelism: false,
    // What all of them import takes longer than most of their tests.
    isolate: false,
    // Answers are compared by the thousand, and are short-lived: a larger nursery spares a tenth of the processor's time.
    execArgv: ['--max-semi-space-size=32'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
