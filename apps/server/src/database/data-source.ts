import 'reflect-metadata'
import { StableNames } from '@cohortium/graph-sql/declare'
import { DataSource, type Logger, type MigrationInterface } from 'typeorm'
import type { EntityClass } from '../slice.ts'

export interface DataSourceFacts {
  /** Address of the database as its owner. */
  url: string
  entities?: readonly EntityClass[]
  migrations?: readonly (new () => MigrationInterface)[]
  /** Schema of the entities' tables; `public` unless a comparison needs a second copy. */
  schema?: string
  logger?: Logger
  /** For many connections, under a name of their own; without it there is one for migrations. */
  pool?: {
    size: number
    applicationName: string
    /** Longest wait for a connection, in milliseconds. */ patience: number
  }
}

/** Table in which TypeORM keeps the names of the migrations that ran. */
export const migrationsTable = 'schema_migration'

/**
 * TypeORM's view of the database, not yet connected. It serves entities, migrations and writes; reads are compiled
 * by graph-sql. It never changes tables by itself.
 */
export function makeDataSource({
  url,
  entities = [],
  migrations = [],
  schema,
  logger,
  pool,
}: DataSourceFacts): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: migrationsTable,
    migrationsTransactionMode: 'all',
    namingStrategy: new StableNames(),
    synchronize: false,
    // Extensions belong to the migrations, which say why each is needed.
    installExtensions: false,
    applicationName: pool?.applicationName ?? 'cohortium-migrations',
    ...(pool ? { poolSize: pool.size, connectTimeoutMS: pool.patience } : {}),
    ...(schema === undefined ? {} : { schema }),
    ...(logger === undefined ? { logging: false } : { logger, logging: true }),
  })
}
