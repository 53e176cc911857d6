import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** The server's own tests of what is changed, signed in to, sent and watched, asked of the subgraphs behind the gateway. */
const through = [
  'access/{own-account,parts,people,providers,sign-in,throttle,tokens}',
  'admissions/*',
  'documents/*',
  'events/events',
  'papers/papers',
  'post/*-served',
  'reminders/*-served',
  'writing/**/*',
]

/** Searches that take many minutes: `pnpm --filter @cohortium/gateway test:long`. */
const { test, ...rest } = mergeConfig(usual, {})
const include = ['test/long/**/*.test.ts', ...through.map((name) => `../server/test/${name}.test.ts`)]
export default defineConfig({ ...rest, test: { ...test, include, exclude: [] } })
