import { testCluster, type TestDatabase } from '@cohortium/local-postgres'
import { inject } from 'vitest'

/** A database of the test's own on the tests' server: empty, or a clone of the filled one. Drop it afterwards. */
export async function ownDatabase(label: string, { filled = false } = {}): Promise<TestDatabase> {
  const { url, appUrl } = inject('seeded')
  const server = await testCluster({ databaseUrl: url, databaseAppUrl: appUrl })
  return await server.create(label, filled ? { template: inject('template') } : {})
}
