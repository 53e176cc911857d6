import type { Role } from '@cohortium/domain'
import type { ClientBase } from 'pg'
import { demonstrationDay } from '../clock.ts'
import type { Passwords } from './passwords.ts'
import { hashOf } from './secrets.ts'

/** An account of the demonstration, offered on the page where people sign in. */
export interface DemonstrationAccount {
  email: string
  role: Role
  name: string
}

interface Person extends DemonstrationAccount {
  /** Of the fixed token that everybody knows: `demo-` and this. */
  token: string
  /** Code of the university or the authority that the role is for. */
  of?: string
}

const person = (token: string, role: Role, name: string, of?: string): Person => ({
  email: `${token}@demo.example`,
  role,
  name,
  token: `demo-${token}`,
  ...(of === undefined ? {} : { of }),
})

const people: readonly Person[] = [
  person('consortium', 'consortium_administrator', 'Consortium administrator'),
  person('plymouth', 'university_partner', 'Plymouth partner', 'PLYMOUTH'),
  person('exeter', 'university_partner', 'Exeter partner', 'EXETER'),
  person('devon', 'authority_partner', 'Devon partner', 'E10000008'),
  person('tutor', 'tutor', 'Tutor'),
  person('analyst', 'reporting_analyst', 'Reporting analyst'),
  person('examiner', 'external_examiner', 'External examiner', 'PLYMOUTH'),
]

export const demonstrationAccounts: readonly DemonstrationAccount[] = people.map(({ email, role, name }) => ({
  email,
  role,
  name,
}))

/** Of every account of the demonstration; shown at the start and where people sign in. */
export const demonstrationPassword = 'programme-of-two-moors'

/**
 * Makes the demonstration's accounts, with a password and tokens that everybody knows. Those of an earlier start stay, and are
 * put in order: a password that somebody changed, or a token that was revoked, is as it was.
 * @param client connected as the owner, inside no transaction.
 */
export const addDemonstrationAccounts = (client: ClientBase, passwords: Passwords): Promise<void> =>
  alone(client, async () => {
    const { rows } = await client.query<{ password_hash: string | null }>(
      'select password_hash from account where is_demonstration order by email limit 1',
    )
    // Kept where it is right, so that another server's start disturbs nobody who signs in at this moment.
    const stored = rows[0]?.password_hash
    const isRight = await passwords.matches(stored, demonstrationPassword)
    const password = stored && isRight ? stored : await passwords.hash(demonstrationPassword)
    for (const one of people) await addPerson(client, one, password)
  })

/** Removes the demonstration's accounts with everything that they signed in with. */
export const removeDemonstrationAccounts = (client: ClientBase): Promise<void> =>
  alone(client, () => deleteDemonstrationAccounts(client))

/** The same within the caller's transaction. */
export async function deleteDemonstrationAccounts(client: ClientBase): Promise<void> {
  const theirs = 'account_id in (select id from account where is_demonstration)'
  await client.query(`
    delete from app.performed_change where ${theirs};
    delete from message where ${theirs};
    delete from credential where ${theirs};
    delete from assignment where ${theirs};
    delete from external_identity where ${theirs};
    delete from account where is_demonstration`)
}

/** One transaction; servers that start together on one database take turns. */
async function alone(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('cohortium demonstration'))")
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function addPerson(client: ClientBase, one: Person, password: string): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `insert into account (email, display_name, status, is_demonstration, password_hash)
     values ($1, $2, 'active', true, $3)
     on conflict (email) do update set display_name = excluded.display_name, status = 'active',
       password_hash = excluded.password_hash, totp_secret = null, totp_confirmed_at = null
     where account.is_demonstration
     returning id`,
    [one.email, one.name, password],
  )
  // Somebody else's account has the address: it is left alone.
  const id = rows[0]?.id
  if (id === undefined) return
  await client.query(
    `insert into assignment (role, valid_from, account_id, university_id, local_authority_id, tutor_id)
     select $2, $3, $1,
       case when $2 in ('university_partner', 'external_examiner') then (select id from university where code = $4) end,
       case when $2 = 'authority_partner' then (select id from local_authority where code = $4) end,
       case when $2 = 'tutor' then (${busiestTutor}) end
     where not exists (select from assignment where account_id = $1 and role = $2 and valid_to is null)`,
    [id, one.role, firstDay, one.of ?? null],
  )
  // Where it is good for long already it stays as it was seen, whichever server starts next.
  await client.query(
    `insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
     select 'token', 'Demonstration', left($3, 8), '{read,write}', now() + interval '100 years', $4, $1, id
     from assignment where account_id = $1 and role = $2 and valid_to is null
     on conflict (secret_hash) do update set revoked_at = null, expires_at =
       case when credential.expires_at > now() + interval '50 years' then credential.expires_at else excluded.expires_at end`,
    [id, one.role, one.token, hashOf(one.token)],
  )
}

/** Before everything that the demonstration holds. */
const firstDay = '2009-09-01'

/** Of whom there is most to show: live participants on the demonstration's day. */
const busiestTutor = `
  select a.tutor_id from tutor_allocation a
  join participant p on p.id = a.participant_id and p.status = 'active'
  where a.valid_from <= '${demonstrationDay}' and (a.valid_to is null or a.valid_to > '${demonstrationDay}')
  group by a.tutor_id order by count(*) desc, a.tutor_id limit 1`
