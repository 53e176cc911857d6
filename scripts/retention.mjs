// `pnpm retention`: installs and builds what is missing, then names or erases what the retention rules no longer keep.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server')
await import(pathToFileURL(built('server', 'retention.js')).href)
