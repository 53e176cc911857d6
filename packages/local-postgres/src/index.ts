export { startPostgres, type LocalPostgres, type StartOptions } from './start-postgres.ts'
export { startReplica, type ReplicaOptions } from './start-replica.ts'
export { testCluster, testDatabase, type TestCluster, type TestDatabase } from './test-database.ts'
export { LocalPostgresProblem } from './problem.ts'
