// `pnpm pseudonyms`: installs and builds what is missing, then says by which key pseudonyms are made, or renews them all.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/server')
await import(pathToFileURL(built('server', 'pseudonyms.js')).href)
