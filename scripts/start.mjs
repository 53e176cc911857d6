// `npm start`: installs what is missing, builds what changed, then serves the graph and the admin app.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server', '@cohortium/admin')
// In this process, so that a signal reaches the server itself.
await import(pathToFileURL(built('server', 'main.js')).href)
