import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    // The subgraphs are the server's, and so are the databases that they are tested on.
    globalSetup: ['../server/test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
