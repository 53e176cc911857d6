import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '../prepare/administer.mjs'
import { bodiesOf, openClient } from './client.mjs'
import { median } from './median.mjs'

/** What prepares or ends the transaction, its settings and who asks, looked up by the secret; and what is noted for the audit trail. */
const settings = `query ~* '^\\s*(select set_config|select app.enter|set |begin|start transaction|commit|rollback|discard)'
  or query ~ 'credential|audit_note|app.audit_horizon|pg_snapshot_xmin'`

const counted = `
  select coalesce(sum(calls) filter (where not settings), 0)::float8 as reads,
    coalesce(sum(calls) filter (where settings), 0)::float8 as settings,
    coalesce(sum(total_exec_time + total_plan_time) filter (where toplevel), 0)::float8 as milliseconds,
    coalesce(sum(plans) filter (where not settings), 0)::float8 as plans
  from (
    select calls, plans, total_exec_time, total_plan_time, toplevel, ${settings} as settings
    from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())
      and userid <> (select oid from pg_roles where rolname = current_user)
  ) as statement`

/** Sessions notice a reloaded configuration between two statements. */
const reload = async (client, track) => {
  await client.query(`alter system set pg_stat_statements.track = '${track}'`)
  await client.query('alter system set pg_stat_statements.track_planning = on')
  await client.query('select pg_reload_conf()')
  await sleep(200)
}

/** Statements are not counted while times are measured. */
export const stopCounting = (addresses) => withClient(addresses.superuser, (client) => reload(client, 'none'))

/** Time enough to count, in milliseconds; slow operations are counted over fewer requests, but some. */
const enough = 3_000
const fewest = 3

/** Sends the requests one after the other; answers how many. */
async function send(sender, bodies) {
  const begun = performance.now()
  let sent = 0
  for (const body of bodies) {
    if (sent >= fewest && performance.now() - begun > enough) break
    await sender.post(body)
    sent += 1
  }
  return sent
}

const perRequest = (figures, requests) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value / requests]))

const medians = (results) =>
  Object.fromEntries(Object.keys(results[0]).map((name) => [name, median(results.map((one) => one[name]))]))

/**
 * SQL statements a request, nested ones included, how many of them were planned anew, and the time that planning
 * and running take in PostgreSQL, each contestant in turn.
 * @returns by contestant `{ reads, settings, plans, milliseconds }` of one request.
 */
export async function countStatements(running, operation, sets, { addresses, passes }) {
  return await withClient(addresses.superuser, async (client) => {
    await reload(client, 'all')
    // Held, it keeps the audit trail's own work of each minute out of the count.
    await client.query(`select pg_advisory_lock(hashtext('cohortium audit seal'))`)
    const seen = Object.fromEntries(running.map(({ name }) => [name, []]))
    for (let pass = 0; pass < passes; pass += 1) {
      for (const contestant of running) {
        const sender = openClient(contestant, 1)
        const bodies = bodiesOf(contestant, operation, sets)
        await client.query('select pg_stat_statements_reset()')
        const sent = await send(sender, bodies)
        const { rows } = await client.query(counted)
        seen[contestant.name].push(perRequest(rows[0], sent))
        await sender.close()
      }
    }
    await client.query(`select pg_advisory_unlock(hashtext('cohortium audit seal'))`)
    await reload(client, 'none')
    return Object.fromEntries(Object.entries(seen).map(([name, results]) => [name, medians(results)]))
  })
}
