import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '../prepare/administer.mjs'
import { bodiesOf, openClient } from './client.mjs'
import { median } from './median.mjs'

/** What prepares or ends the transaction and reads no table. */
const settings = `query ~* '^\\s*(select set_config|set |begin|commit|rollback|discard)'`

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

/**
 * SQL statements a request, nested ones included, how many of them were planned anew, and the time that planning
 * and running take in PostgreSQL, each contestant in turn.
 * @returns by contestant `{ reads, settings, plans, milliseconds }` of one request.
 */
export async function countStatements(running, operation, sets, { addresses, passes }) {
  return await withClient(addresses.superuser, async (client) => {
    await reload(client, 'all')
    const seen = Object.fromEntries(running.map(({ name }) => [name, []]))
    for (let pass = 0; pass < passes; pass += 1) {
      for (const contestant of running) {
        const sender = openClient(contestant.port, 1)
        const bodies = bodiesOf(contestant, operation, sets)
        await client.query('select pg_stat_statements_reset()')
        for (const body of bodies) await sender.post(body)
        const { rows } = await client.query(counted)
        seen[contestant.name].push(rows[0])
        await sender.close()
      }
    }
    await reload(client, 'none')
    const each = (values) => median(values) / sets.length
    return Object.fromEntries(
      Object.entries(seen).map(([name, results]) => [
        name,
        {
          reads: each(results.map(({ reads }) => reads)),
          settings: each(results.map((one) => one.settings)),
          milliseconds: each(results.map(({ milliseconds }) => milliseconds)),
          plans: each(results.map(({ plans }) => plans)),
        },
      ]),
    )
  })
}
