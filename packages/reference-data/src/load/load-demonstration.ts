import type { ClientBase } from 'pg'
import { catalogue } from '../catalogue/catalogue.ts'
import { dataSharingAgreement } from '../catalogue/policies.ts'
import { syntheticGenerator } from '../synthetic/generator.ts'
import { createOutbox } from './outbox.ts'
import type { Generator } from './generator.ts'
import { writeCatalogue } from './load-catalogue.ts'
import { loadedDemonstration, markLoaded, type Loaded } from './marker.ts'
import { refuseRealPeople, refuseTablesInUse } from './occupied.ts'
import { refuseRowsInUse } from './rows-in-use.ts'
import type { OnProgress } from './progress.ts'
import { notePseudonymKey, withPseudonyms, type Pseudonyms } from './pseudonyms.ts'
import { refuseSize, type LoadRefusal } from './refusal.ts'
import { advanceSequences } from './sequences.ts'
import { setAside } from './set-aside.ts'
import { sqlNames } from './sql-name.ts'
import { inTransaction } from './transaction.ts'
import { upsertRows } from './upsert.ts'

export interface DemonstrationOptions extends Loaded {
  /** What the people are known by where nobody may be recognised. */
  readonly pseudonyms: Pseudonyms
  /** Put this demonstration in the place of another one. Without it whatever demonstration is there stays. */
  readonly replace?: boolean
  /** Removes what goes with a demonstration that gives way, in the transaction of the load: a refusal leaves it. */
  readonly makeWay?: (client: ClientBase) => Promise<void>
  readonly onProgress?: OnProgress
  /** What makes the rows; the synthetic people of this package unless a test has its own. */
  readonly generator?: Generator
}

export type LoadOutcome =
  | (Loaded & {
      readonly ok: true
      /** False when a demonstration was there already and stays. */
      readonly loaded: boolean
      readonly rows: number
    })
  | LoadRefusal

/** Kept for the transaction alone. A load that is lost with a crash is done again, so it need not wait for the disk. */
const settings = [
  'set local synchronous_commit = off',
  "set local maintenance_work_mem = '256MB'",
  "set local work_mem = '64MB'",
  'set local statement_timeout = 0',
  'set local idle_in_transaction_session_timeout = 0',
]

/** A demonstration with everything decided. */
interface Order extends Loaded {
  readonly generator: Generator
  readonly pseudonyms: Pseudonyms
  readonly onProgress: OnProgress
  /** Every table that the demonstration fills, parents before children. */
  readonly tables: readonly string[]
}

/** Answers how many rows were written of which table. */
async function writeRows(client: ClientBase, order: Order): Promise<Record<string, number>> {
  const { seed, scale, generator, pseudonyms, onProgress } = order
  const total = generator.rowCount(scale)
  const outbox = createOutbox(generator.tableOrder)
  const counts: Record<string, number> = {}
  let rows = 0
  for (const chunk of generator.synthesise({ seed, scale, catalogue })) {
    for (const [table, made = []] of Object.entries(chunk)) {
      outbox.add(table, withPseudonyms(pseudonyms, table, made))
      counts[table] = (counts[table] ?? 0) + made.length
      rows += made.length
    }
    if (!outbox.isFull) continue
    await outbox.send(client)
    // The total is an estimate: the end is told below, when it is known.
    onProgress({ phase: 'rows', done: rows, total: Math.max(total, rows + 1) })
  }
  await outbox.send(client)
  onProgress({ phase: 'rows', done: rows, total: rows })
  return counts
}

async function write(client: ClientBase, order: Order): Promise<number> {
  const { tables, onProgress } = order
  // The audit trail tells of the load as a whole: of millions of rows one by one it would tell nothing.
  const what = `demonstration ${order.seed} at scale ${order.scale}`
  await client.query('select app.begin_load($1, $2)', [what, tables])
  // Even at scale 1 this takes half the time of keeping them up row by row.
  const waiting = await setAside(client, tables)
  await client.query(`truncate ${sqlNames(tables)}`)
  // Some tables hold rows of the catalogue beside the demonstration's.
  await writeCatalogue(client)
  await upsertRows(client, 'data_sharing_agreement', dataSharingAgreement)
  const counts = await writeRows(client, order)
  await waiting.restore((done) => onProgress({ phase: 'indexes', done, total: waiting.count }))
  await advanceSequences(client, tables)
  await markLoaded(client, order)
  await notePseudonymKey(client, order.pseudonyms)
  await client.query('select app.end_load($1, $2)', [what, counts])
  await client.query(`analyze ${sqlNames([...new Set([...Object.keys(catalogue), ...tables])])}`)
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/**
 * Fills the database with synthetic people and their histories, in one transaction: it is there whole or not at all.
 * @param client connected as the owner, after the migrations.
 */
export async function loadDemonstration(
  client: ClientBase,
  options: DemonstrationOptions,
): Promise<LoadOutcome> {
  const { seed, scale, replace = false, generator = syntheticGenerator, onProgress = () => {} } = options
  const { pseudonyms, makeWay = async () => {} } = options
  const tables = ['data_sharing_agreement', ...generator.tableOrder]
  const refusal = refuseSize(seed, scale)
  if (refusal) return refusal
  return inTransaction(client, async () => {
    for (const setting of settings) await client.query(setting)
    // Two servers starting on one database: the second waits, then finds the first one's rows.
    await client.query("select pg_advisory_xact_lock(hashtext('cohortium demonstration'))")
    const present = await loadedDemonstration(client)
    const same = present?.seed === seed && present.scale === scale
    if (present && (same || !replace)) return { ok: true, loaded: false, rows: 0, ...present }
    const occupied =
      (await refuseRealPeople(client)) ?? (present ? undefined : await refuseTablesInUse(client, tables))
    if (occupied) return occupied
    await client.query('savepoint way')
    await makeWay(client)
    const needed = await refuseRowsInUse(client, tables)
    if (needed) {
      await client.query('rollback to savepoint way')
      return needed
    }
    const rows = await write(client, { seed, scale, generator, pseudonyms, onProgress, tables })
    return { ok: true, loaded: true, rows, seed, scale }
  })
}
