import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { refusalOf, worldDatabase, type FreshDatabase } from './fresh-database.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await worldDatabase('access')
  // Whoever makes a role may not take it without being let in.
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
})
afterAll(() => world.stop())

const as = (role: string, statement: string): string => `set local role ${role}; ${statement}`

describe('the consortium’s readers', () => {
  it('read every table', async () => {
    const { rows } = await world.client.query<{ table: string }>(
      `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    expect(rows.length).toBeGreaterThan(60)
    const all = rows.map(({ table }) => `select from ${table} limit 1`).join(';')
    expect(await refusalOf(world.client, as('award_consortium', all))).toBeUndefined()
  })

  it('change none', async () => {
    const refusal = await refusalOf(
      world.client,
      as('award_consortium', `update university set name = 'Ours'`),
    )
    expect(refusal).toMatchObject({ message: 'permission denied for table university' })
  })

  it('have no right before they take the role, wherever the server knows the difference', async () => {
    // Without the column, before PostgreSQL 16, the login itself says so.
    const { rows } = await world.client.query<{ inherits: string | null }>(
      `select to_jsonb(m) ->> 'inherit_option' as inherits from pg_auth_members m
       where m.roleid = 'award_consortium'::regrole and m.member = current_user::regrole`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ inherits }) => inherits === 'true')).toEqual([])
  })

  it('cannot log in themselves', async () => {
    const { rows } = await world.client.query(
      `select rolcanlogin from pg_roles where rolname = 'award_consortium'`,
    )
    expect(rows).toEqual([{ rolcanlogin: false }])
  })
})

describe('the programme’s today', () => {
  const today = async (client: Client): Promise<string> => {
    const { rows } = await client.query<{ today: string }>('select app.today()::text as today')
    return rows[0]?.today ?? ''
  }

  it('is the day that the request sets', async () => {
    await world.client.query(`begin; set local app.today = '2024-01-15'`)
    expect(await today(world.client)).toBe('2024-01-15')
    await world.client.query('rollback')
  })

  it('is London’s real date when a request sets none, also after one that did', async () => {
    const { rows } = await world.client.query<{ real: string }>(
      `select (now() at time zone 'Europe/London')::date::text as real`,
    )
    expect(await today(world.client)).toBe(rows[0]?.real)
  })
})
