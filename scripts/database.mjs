// `pnpm db:migrate`, `db:seed`, `db:reset`: installs and builds what is missing, then works on the database.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server')
await import(pathToFileURL(built('server', 'database.js')).href)
