import { machines, moves, type Machine } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalOf, worldDatabase, type FreshDatabase } from './fresh-database.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('states')
})
afterAll(() => world.stop())

const tableOf = (noun: string): string => noun.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()

/** Every change of state that the machine allows; steps that stay in a state change nothing. */
const allowed = (machine: Machine): string[] =>
  [...new Set(moves(machine).map(({ from, to }) => `${from}>${to}`))]
    .filter((move) => !/^(.+)>\1$/.test(move))
    .toSorted()

const nouns = machines.flatMap((machine) =>
  machine.of.map((noun) => ({ noun, machine, table: tableOf(noun) })),
)

describe.each(nouns)('the status of a $noun', ({ machine, table }) => {
  it('has a trigger with the moves of the state table, no more and no fewer', async () => {
    const { rows } = await world.client.query<{ moves: string[] }>(
      `select array_remove(string_to_array(encode(tgargs, 'escape'), '\\000'), '') as moves
       from pg_trigger where tgname = 'status_machine' and tgrelid = $1::regclass`,
      [table],
    )
    expect(rows.map((row) => row.moves.toSorted())).toEqual([allowed(machine)])
  })

  const pairs = machine.states.flatMap((from) =>
    machine.states.filter((to) => to !== from).map((to) => ({ from, to })),
  )

  it(`goes only where the state table allows, of ${pairs.length} changes`, async () => {
    // The checks on dates and reasons are another test's; the trigger alone is asked here.
    const checks = await world.client.query<{ name: string }>(
      `select conname as name from pg_constraint
       where conrelid = $1::regclass and contype = 'c' and conname <> $2`,
      [table, `${table}_status_check`],
    )
    const withoutChecks = checks.rows
      .map(({ name }) => `alter table ${table} drop constraint ${name};`)
      .join('')
    for (const { from, to } of pairs) {
      const refusal = await refusalOf(
        world.client,
        `${withoutChecks} alter table ${table} disable trigger status_machine;
         update ${table} set status = '${from}' where id = 1;
         alter table ${table} enable trigger status_machine;
         update ${table} set status = '${to}' where id = 1`,
      )
      const expected = allowed(machine).includes(`${from}>${to}`) ? undefined : 'status_machine'
      expect({ from, to, refusedBy: refusal?.constraint }).toEqual({ from, to, refusedBy: expected })
    }
  })
})

describe('a history', () => {
  const histories = [
    'application_transition',
    'participant_transition',
    'module_registration_transition',
    'exam_board_transition',
    'award_transition',
  ]
  it.each(histories)('of %s is never changed', async (table) => {
    const refusal = await refusalOf(world.client, `update ${table} set actor = 'nobody'`)
    expect(refusal).toMatchObject({ constraint: 'history_is_sealed' })
  })

  it.each(histories)('of %s is never shortened', async (table) => {
    const refusal = await refusalOf(world.client, `delete from ${table}`)
    expect(refusal).toMatchObject({ constraint: 'history_is_sealed' })
  })
})
