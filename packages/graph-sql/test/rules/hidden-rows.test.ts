import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'
import { planned } from './planned.ts'

/** Sees every reservation, and of the members only Ada Okafor (1) and Bright (2), but not T-003, who waits twice. */
const reader = `reader_${randomBytes(4).toString('hex')}`
let library: LibraryReader
let client: pg.Client

beforeAll(async () => {
  library = await libraryReader()
  const { dataSource, url } = library.database
  await dataSource.query(`create role ${reader} nologin`)
  await dataSource.query(`grant ${reader} to current_user`)
  await dataSource.query(`grant select on all tables in schema public to ${reader}`)
  await dataSource.query('alter table member enable row level security')
  await dataSource.query(`create policy two on member to ${reader} using (id < 3)`)
  client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`set role ${reader}`)
})
afterAll(async () => {
  await client.end()
  await library.database.dataSource.query(`drop owned by ${reader}`)
  await library.database.dataSource.query(`drop role ${reader}`)
  await library.close()
})

async function read(source: string): Promise<unknown> {
  const { text, values } = planned(source)
  const { rows } = await client.query<{ data: string }>({ text, values: [...values] })
  return JSON.parse(rows[0]?.data ?? '')
}

const places = (...numbers: number[]) => ({ nodes: numbers.map((place) => ({ place })) })

describe('a reference to a row that is hidden tells nothing of it', () => {
  test('it is null', async () => {
    const source = '{ reservations(orderBy: [{ id: ASC }]) { nodes { place member { id ticket email } } } }'
    expect(await read(source)).toEqual({
      reservations: {
        nodes: [
          { place: 2, member: null },
          { place: 1, member: { id: 'mem_2', ticket: 'T-002', email: null } },
          { place: 1, member: null },
        ],
      },
    })
  })

  test.each([
    ['no value of it is compared', '{ member: { ticket: { eq: "T-003" } } }', []],
    ['not even its id', '{ member: { id: { eq: "mem_3" } } }', []],
    ['nor is it among others', '{ member: { id: { in: ["mem_2", "mem_3"] } } }', [1]],
    ['all of it counts as missing', '{ member: { id: { isNull: true } } }', [1, 2]],
    ['its lists are empty', '{ member: { loans: { none: {} } } }', [1, 2]],
  ])('%s', async (_, where, found) => {
    expect(
      await read(`{ reservations(where: ${where}, orderBy: [{ place: ASC }]) { nodes { place } } }`),
    ).toEqual({
      reservations: places(...found),
    })
  })

  test('it makes one group with all that are missing, and is not counted', async () => {
    const source = `{ reservationAggregate { countDistinct { member } }
      groups: reservationAggregate(groupBy: [{ member: { id: true } }]) { keys { member { id } } count }
      tickets: reservationAggregate(groupBy: [{ member: { ticket: true } }]) { keys { member { ticket } } countDistinct { member } } }`
    expect(await read(source)).toEqual({
      reservationAggregate: [{ countDistinct: { member: 1 } }],
      groups: [
        { keys: { member: { id: 'mem_2' } }, count: 1 },
        { keys: { member: { id: null } }, count: 2 },
      ],
      tickets: [
        { keys: { member: { ticket: 'T-002' } }, countDistinct: { member: 1 } },
        { keys: { member: { ticket: null } }, countDistinct: { member: 0 } },
      ],
    })
  })
})
