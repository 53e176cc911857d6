import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testCluster, type TestCluster } from '@cohortium/local-postgres'
import { build } from 'rolldown'
import type { TestProject } from 'vitest/node'
import bundle from '../rolldown.config.mjs'
import { addDemonstrationAccounts } from '../src/access/demonstration.ts'
import { Passwords } from '../src/access/passwords.ts'
import { asOwner } from '../src/database/as-owner.ts'
import { grantRoles } from '../src/database/grant-roles.ts'
import { loadData, standardDemonstration } from '../src/database/load-data.ts'
import { migrate } from '../src/database/migrate.ts'
import { pseudonyms } from './keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated and filled database that tests only read. */
    seeded: { url: string; appUrl: string | undefined }
    /** Name of the same, to which nobody connects: it is cloned for a test that writes. */
    template: string
    /** The built server's file. */
    program: string
  }
}

/** Where the server's own files are, whoever runs these tests. */
const server = fileURLToPath(new URL('..', import.meta.url))

/** The server as it is shipped, for tests that start it as a program of its own. */
const bundled = fileURLToPath(new URL('../.turbo/start-test', import.meta.url))

let cluster: TestCluster

/** One server for all test files, with a filled database to read and one to clone. */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<void> {
  const { DATABASE_URL: databaseUrl, DATABASE_APP_URL: databaseAppUrl } = process.env
  // Several servers of a test ask it at once.
  cluster = await testCluster({ databaseUrl, databaseAppUrl, settings: { max_connections: '300' } })
  const template = await cluster.create('template')
  await migrate({ url: template.url })
  await loadData({ ownerUrl: template.url, demonstration: standardDemonstration, pseudonyms })
  await asOwner(template.url, (client) => addDemonstrationAccounts(client, new Passwords()))
  await grantRoles(template.url, decodeURIComponent(new URL(template.appUrl ?? template.url).username))
  await build({ ...bundle, cwd: server, output: { ...bundle.output, dir: bundled } })
  const { url, appUrl } = await cluster.create('seeded', { template: template.name })
  project.provide('seeded', { url, appUrl })
  project.provide('template', template.name)
  project.provide('program', join(bundled, 'main.js'))
}

export const teardown = (): Promise<void> => cluster.stop()
