import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { DataSource } from 'typeorm'
import { inject } from 'vitest'
import { StableNames } from '../../src/declare/index.ts'
import { buildRegistry, searchFunction, searchIndexes } from '../../src/index.ts'
import { libraryClasses } from './index.ts'

/** A database of this test file's own, with the library's tables in it. */
export interface LibraryDatabase {
  dataSource: DataSource
  url: string
  drop(): Promise<void>
}

export async function libraryDatabase(): Promise<LibraryDatabase> {
  const server = inject('databaseUrl')
  const name = `library_${randomBytes(4).toString('hex')}`
  await administer(server, `create database "${name}"`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const dataSource = new DataSource({
    type: 'postgres',
    url: address.href,
    entities: libraryClasses,
    namingStrategy: new StableNames(),
  })
  await dataSource.initialize()
  await dataSource.synchronize()
  for (const statement of [searchFunction, ...searchIndexes(buildRegistry(libraryClasses))])
    await dataSource.query(statement)
  const drop = async () => {
    await dataSource.destroy()
    await administer(server, `drop database "${name}" with (force)`)
  }
  return { dataSource, url: address.href, drop }
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
