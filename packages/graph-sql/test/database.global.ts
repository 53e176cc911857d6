import { testCluster } from '@cohortium/local-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty database, whose owner may make others. */
    databaseUrl: string
  }
}

/** One PostgreSQL for all test files; each makes a database of its own on it. */
export default async function setup(project: TestProject) {
  const cluster = await testCluster({ databaseUrl: process.env['DATABASE_URL'] })
  const database = await cluster.create('graph_sql')
  project.provide('databaseUrl', database.url)
  return () => cluster.stop()
}
