import { makeDataSource } from '../../src/database/data-source.ts'
import { migrations } from '../../src/database/migrations/index.ts'

/** Runs the first so many migrations, or takes the last one of them back. */
export async function step(url: string, count: number, back = false): Promise<void> {
  const dataSource = makeDataSource({ url, migrations: migrations.slice(0, count) })
  await dataSource.initialize()
  try {
    await (back ? dataSource.undoLastMigration() : dataSource.runMigrations())
  } finally {
    await dataSource.destroy()
  }
}

/** How many migrations come before the one of that name. */
export const before = (name: string): number =>
  migrations.findIndex((Migration) => new Migration().name.startsWith(name))
