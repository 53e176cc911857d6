// `pnpm audit:verify`: installs and builds what is missing, then checks the audit trail.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server')
await import(pathToFileURL(built('server', 'audit.js')).href)
