import { defineConfig } from 'vitest/config'

/** Installs and builds anew, as the image is made: `pnpm --filter @cohortium/deployment test:long`. */
export default defineConfig({
  test: { include: ['test/long/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 },
})
