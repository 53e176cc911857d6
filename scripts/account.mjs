// `pnpm account:create --email ... --role ...`: installs and builds what is missing, then makes an account.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server')
await import(pathToFileURL(built('server', 'account.js')).href)
