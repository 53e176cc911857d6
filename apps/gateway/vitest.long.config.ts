import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** Searches that take many minutes: `pnpm --filter @cohortium/gateway test:long`. */
const { test, ...rest } = mergeConfig(usual, {})
export default defineConfig({ ...rest, test: { ...test, include: ['test/long/**/*.test.ts'], exclude: [] } })
