import pg from 'pg'
import { cpuOf, cpuOfPostgres } from '../processes/cpu.mjs'

const sessions = `select pid from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`

/**
 * Reads the processor time of a contestant and of PostgreSQL. Unlike elapsed time it hardly depends on what else the
 * machine does.
 */
export async function openMeter(addresses, postmaster) {
  const client = new pg.Client({ connectionString: addresses.superuser })
  client.on('error', () => {})
  await client.connect()
  return {
    /** Milliseconds used so far by all of a contestant's processes, by the first of them (`front`), and by the database. */
    async read(pids) {
      const { rows } = await client.query(sessions)
      return {
        server: pids.reduce((sum, pid) => sum + cpuOf(pid), 0),
        front: cpuOf(pids[0]),
        database: cpuOfPostgres(
          postmaster,
          rows.map((row) => row.pid),
        ),
      }
    },
    close: () => client.end(),
  }
}
