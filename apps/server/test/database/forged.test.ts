import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupRoles } from '../../src/database/group-roles.ts'
import { ownDatabase } from '../databases.ts'
import { asReader, refusalCode, today } from './as-reader.ts'
import { credentialFor, type Credential } from './credential-for.ts'

let database: TestDatabase
let owner: Client
let login: Client
let plymouth: Credential
let tutor: Credential

beforeAll(async () => {
  database = await ownDatabase('forged', { filled: true })
  owner = new Client({ connectionString: database.url })
  login = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), login.connect()])
  plymouth = await credentialFor(owner, 'university_partner', { universityId: 1 })
  tutor = await credentialFor(owner, 'tutor', { tutorId: 60 })
})

afterAll(async () => {
  await Promise.all([owner.end(), login.end()])
  await database.drop()
})

const noSuchCredential = '28000'
const notAllowed = '42501'

/** On a server of somebody else's without a login for requests these tests log in as the owner, who reads until it takes a role. */
const bareLogin = () => (database.appUrl ? notAllowed : undefined)

/** What the login is refused with when it runs statements by hand, one after the other in a transaction. */
async function byHand(...statements: string[]): Promise<string | undefined> {
  await login.query('begin')
  try {
    return await refusalCode(
      (async () => {
        for (const statement of statements) await login.query(statement)
      })(),
    )
  } finally {
    await login.query('rollback')
  }
}

const read = 'select id from participant'
const enters = (credential: Pick<Credential, 'secret' | 'databaseRole'>) =>
  refusalCode(asReader(login, credential, read))

describe('without the entrance', () => {
  it('the login reads no table', async () => {
    expect(await byHand('select id from university')).toBe(bareLogin())
    expect(await byHand(`select set_config('app.credential', '${plymouth.secret}', true)`, read)).toBe(
      bareLogin(),
    )
  })

  it.each(['award_university', 'award_authority', 'award_tutor', 'award_examiner'])(
    'a taken role of %s is refused before any row',
    async (role) => {
      expect(await byHand(`set local role ${role}`, read)).toBe(noSuchCredential)
      expect(await byHand(`set local role ${role}`, 'select id from account')).toBe(noSuchCredential)
    },
  )

  it('nobody’s own account is found, by administrators and analysts neither', async () => {
    expect(await byHand('set local role award_analyst', 'select id from account')).toBe(noSuchCredential)
  })

  it('a forged setting opens nothing', async () => {
    const forge = (secret: string) => `select set_config('app.credential', '${secret}', true)`
    expect(await byHand('set local role award_university', forge(''), read)).toBe(noSuchCredential)
    expect(await byHand('set local role award_university', forge('guessed'), read)).toBe(noSuchCredential)
    expect(await byHand('set local role award_university', forge(tutor.secret), read)).toBe(noSuchCredential)
    expect(await byHand('set local role award_university', forge(String(plymouth.accountId)), read)).toBe(
      noSuchCredential,
    )
  })

  it('the settings of the request before are gone', async () => {
    expect(await enters(plymouth)).toBeUndefined()
    expect(await byHand('set local role award_university', read)).toBe(noSuchCredential)
    expect(await byHand(read)).toBe(bareLogin())
  })
})

describe('the entrance', () => {
  it('is open for the credential’s own role', async () => {
    expect(await enters(plymouth)).toBeUndefined()
    expect(await enters(tutor)).toBeUndefined()
  })

  it.each(groupRoles.filter((role) => role !== 'award_tutor'))(
    'is closed for a tutor as %s',
    async (databaseRole) => {
      expect(await enters({ ...tutor, databaseRole })).toBe(noSuchCredential)
    },
  )

  it('is closed for a role that is none of ours, and for none', async () => {
    expect(await enters({ ...tutor, databaseRole: 'postgres' })).toBe(noSuchCredential)
    expect(await enters({ ...tutor, databaseRole: '' })).toBe(noSuchCredential)
  })

  const deaths: [string, string][] = [
    ['an account that is suspended', `update account set status = 'suspended' where id = $1`],
    ['a credential that was taken back', 'update credential set revoked_at = now() where account_id = $1'],
    [
      'a credential that has expired',
      `update credential set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
       where account_id = $1`,
    ],
    [
      'a session that nobody has used for two hours',
      `update credential set kind = 'session', name = null, prefix = null, last_used_at = now() - interval '121 minutes'
       where account_id = $1`,
    ],
    [
      'a part that has ended',
      `update assignment set valid_to = (now() at time zone 'Europe/London')::date where account_id = $1`,
    ],
    [
      'a part that begins tomorrow',
      `update assignment set valid_from = (now() at time zone 'Europe/London')::date + 1 where account_id = $1`,
    ],
  ]

  it.each(deaths)('is closed for %s, and so is every row', async (_, statement) => {
    const credential = await credentialFor(owner, 'authority_partner', { authorityId: 3 })
    expect(await enters(credential)).toBeUndefined()
    await owner.query(statement, [credential.accountId])
    expect(await enters(credential)).toBe(noSuchCredential)
    const forged = `select set_config('app.credential', '${credential.secret}', true)`
    expect(await byHand('set local role award_authority', forged, read)).toBe(noSuchCredential)
  })

  it('says the same of every secret that it refuses', async () => {
    const messages = await Promise.all(
      ['', 'unknown'].map(async (secret) => {
        const client = new Client({ connectionString: database.appUrl ?? database.url })
        await client.connect()
        const refusal = await client
          .query(`select app.enter($1, 'award_tutor')`, [secret])
          .catch((error) => error)
        await client.end()
        return (refusal as Error).message
      }),
    )
    expect(new Set(messages)).toEqual(new Set(['The credential does not hold.']))
  })

  it('sets nothing that outlives the transaction', async () => {
    await login.query(`select app.enter($1, $2)`, [plymouth.secret, plymouth.databaseRole])
    const { rows } = await login.query(`select current_setting('app.credential', true) as left`)
    expect(rows).toEqual([{ left: '' }])
  })
})

describe('whoever has entered', () => {
  it.each([
    ['a name', 'select family_name from person_identity'],
    ['a whole row', 'select p from participant p'],
    ['a row as JSON', 'select to_json(person) from person'],
    ['another’s secret', 'select secret_hash from credential'],
    ['a password', 'select password_hash from account'],
    ['the live credentials', 'select * from app.reader'],
    ['whose a secret is', `select * from app.live_credential('x')`],
    ['the demonstration’s record', 'select * from app.demonstration'],
  ])('as an analyst does not read %s', async (_, statement) => {
    const analyst = await credentialFor(owner, 'reporting_analyst')
    expect(await refusalCode(asReader(login, analyst, statement))).toBe(notAllowed)
  })

  it.each([
    `update participant set status = status`,
    `insert into university (code) values ('X')`,
    'delete from mark',
    'truncate mark',
    'create table mine (id int)',
    'alter table mark disable row level security',
    'drop policy tutor on mark',
  ])('changes nothing: %s', async (statement) => {
    expect(await refusalCode(asReader(login, plymouth, statement))).toBe(notAllowed)
    const administrator = await credentialFor(owner, 'consortium_administrator')
    expect(await refusalCode(asReader(login, administrator, statement))).toBe(notAllowed)
  })

  it('cannot call what another role belongs to', async () => {
    expect(await refusalCode(asReader(login, tutor, 'select app.viewer_universities($$progress$$)'))).toBe(
      notAllowed,
    )
    expect(await refusalCode(asReader(login, plymouth, 'select app.taught_participants()'))).toBe(notAllowed)
  })

  it('keeps its own rows when the credential is changed by hand for another’s of the role', async () => {
    const exeter = await credentialFor(owner, 'university_partner', { universityId: 2 })
    await login.query('begin')
    await login.query(
      `select app.enter($1, $2), set_config('role', $2, true), set_config('app.today', $3, true)`,
      [exeter.secret, exeter.databaseRole, today],
    )
    await login.query(`select set_config('app.credential', 'university_partner 1', true)`)
    expect(await refusalCode(login.query(read))).toBe(noSuchCredential)
    await login.query('rollback')
  })
})
