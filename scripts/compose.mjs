// `npm run compose`: composes the supergraph of a deployment with the guests that GUESTS names, into the file that SUPERGRAPH names.
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'

await bootstrap()
await build('@cohortium/gateway')
await import(pathToFileURL(built('gateway', 'compose.js')).href)
