import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql (its CommonJS and its ES build) would not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/database.global.ts'],
    setupFiles: ['test/setup.ts'],
    // Registries are made of what a test names, and nothing else holds state: files of one worker share their modules.
    isolate: false,
    // Answers are compared by the thousand, and are short-lived: a larger nursery spares a tenth of the processor's time.
    execArgv: ['--max-semi-space-size=32'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 3,
  },
})
