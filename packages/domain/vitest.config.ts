import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Another zone than London, so that a rule leaning on the machine's zone fails here.
  test: { env: { TZ: 'Pacific/Auckland' } },
})
