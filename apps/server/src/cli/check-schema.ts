import { testDatabase } from '@cohortium/local-postgres'
import { readConfig } from '../config.ts'
import { migrate } from '../database/migrate.ts'
import { schemaDifference } from '../database/schema-difference.ts'
import { slices } from '../slices.ts'

/** Migrates a fresh database and prints what separates it from the entities; exit code 1 when anything does. */
const { databaseUrl } = readConfig()
const { url, cluster } = await testDatabase('schema_check', { databaseUrl })
try {
  await migrate({ url })
  const difference = await schemaDifference({ url, entities: slices.flatMap((slice) => slice.types) })
  for (const line of difference) console.error(line)
  console.log(
    difference.length === 0
      ? 'The migrations make exactly the tables that the entities declare.'
      : `${difference.length} differences: write a migration, or correct the entity.`,
  )
  process.exitCode = difference.length === 0 ? 0 : 1
} finally {
  await cluster.stop()
}
