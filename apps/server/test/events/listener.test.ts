import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readChange, type Change } from '../../src/events/changes.ts'
import { openChangeListener } from '../../src/events/listener.ts'
import { worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('listener')
})
afterAll(() => world.stop())

/** Hears until so much was heard. */
async function hearing(heard: number, work: () => Promise<unknown>): Promise<(Change | 'gap')[]> {
  const all: (Change | 'gap')[] = []
  let enough = () => {}
  const done = new Promise<void>((resolve) => {
    enough = resolve
  })
  const hear = (what: Change | 'gap') => {
    all.push(what)
    if (all.length === heard) enough()
  }
  const listener = openChangeListener({
    url: world.url,
    log: pino({ level: 'silent' }),
    onChange: hear,
    onGap: () => hear('gap'),
  })
  await listener.start()
  await work()
  await done
  await listener.close()
  return all
}
const query = (text: string) => world.client.query(text)

describe('whoever listens', () => {
  it('hears of each table that is watched, with the participant', async () => {
    const participant = [[1, 1]]
    const heard = await hearing(6, () =>
      query(`update participant set version = 2; update application set version = 2; update attendance set version = 2;
        update module_registration set version = 2; update mark set version = 2; update evidence_item set version = 2`),
    )
    expect(heard).toEqual([
      { table: 'participant', rows: participant },
      { table: 'application', rows: [[1, null]] },
      { table: 'attendance', rows: participant },
      { table: 'module_registration', rows: participant },
      { table: 'mark', rows: participant },
      { table: 'evidence_item', rows: participant },
    ])
  })

  it('hears nothing of what was taken back, nor of a statement that found no row', async () => {
    const heard = await hearing(1, () =>
      query(`begin; update attendance set version = 3; rollback; update attendance set version = 4 where id = 99;
        delete from attendance where id = 99; update mark set version = 3`),
    )
    expect(heard).toMatchObject([{ table: 'mark' }])
  })

  it('hears of many rows in parts, and of very many that there were many', async () => {
    const evidence = (count: number) => `
      insert into evidence_item (title, kind, status, participant_id, outcome_id)
      select 'Item', 'document', 'draft', 1, 1 from generate_series(1, ${count})`
    const parts = await hearing(3, () => query(evidence(450)))
    const counts = parts.map((part) => (part === 'gap' ? 0 : part.rows?.length))
    expect(counts.toSorted((a = 0, b = 0) => b - a)).toEqual([200, 200, 50])
    expect(await hearing(1, () => query(evidence(4001)))).toEqual([
      { table: 'evidence_item', rows: undefined },
    ])
  })

  it('is told when something may have been missed, and hears on', async () => {
    const heard = await hearing(2, async () => {
      const listening = async (): Promise<(number | undefined)[]> =>
        (
          await query(`select pid from pg_stat_activity where application_name = 'cohortium events'
            and datname = current_database() and state = 'idle' and query like 'listen%'`)
        ).rows.map(({ pid }: { pid: number }) => pid)
      const [first] = await listening()
      await query(`select pg_terminate_backend(${first ?? 0})`)
      for (let now = await listening(); now.length === 0 || now.includes(first);) now = await listening()
      await query('update mark set version = 5')
    })
    expect(heard).toContainEqual('gap')
    expect(heard).toContainEqual({ table: 'mark', rows: [[1, 1]] })
  })
})

describe('what is no change of ours is not heard', () => {
  it.each([
    undefined,
    '',
    '{',
    '{}',
    '["mark"]',
    '["mark", 7]',
    '["mark", [[1]]]',
    '["mark", [["1", 2]]]',
    '[7, null]',
  ])('%s', (payload) => {
    expect(readChange(payload)).toBeUndefined()
  })
})
