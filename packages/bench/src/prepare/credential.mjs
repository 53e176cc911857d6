import { randomBytes } from 'node:crypto'
import { withClient } from './administer.mjs'

/** Whose answers are measured: all rows are theirs, so that every contestant can give the same ones. */
const email = 'bench@cohortium.invalid'

const made = `
with who as (
  insert into account (email, display_name, status) values ($1, 'Bench', 'active') returning id
), part as (
  insert into assignment (account_id, role, valid_from)
  select id, 'consortium_administrator', '2009-09-01' from who
  returning id, account_id
)
insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
select 'token', 'Bench', 'bench', '{read}', now() + interval '1 day', sha256(convert_to($2, 'UTF8')), account_id, id
from part`

const removed = [
  'delete from credential where account_id in (select id from account where email = $1)',
  'delete from assignment where account_id in (select id from account where email = $1)',
  'delete from account where email = $1',
]

/** Makes the token by which this server and the limit are asked; earlier ones hold no more. */
export async function makeCredential(superuser) {
  const secret = randomBytes(24).toString('base64url')
  await withClient(superuser, async (client) => {
    for (const statement of removed) await client.query(statement, [email])
    await client.query(made, [email, secret])
  })
  return secret
}

const tutorEmail = 'bench-tutor@cohortium.invalid'

const madeTutor = `
with who as (
  insert into account (email, display_name, status) values ($1, 'Bench', 'active') returning id
), part as (
  insert into assignment (account_id, role, valid_from, tutor_id) select id, 'tutor', '2009-09-01', $3 from who
  returning id, account_id
)
insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
select 'token', 'Bench', 'bench', '{read,write}', now() + interval '1 day', sha256(convert_to($2, 'UTF8')), account_id, id
from part`

/** Makes the token of a tutor, by which changes are sent. */
export async function makeTutorCredential(superuser, tutor) {
  await removeTutorCredential(superuser)
  const secret = randomBytes(24).toString('base64url')
  await withClient(superuser, (client) => client.query(madeTutor, [tutorEmail, secret, tutor]))
  return secret
}

export async function removeTutorCredential(superuser) {
  await withClient(superuser, async (client) => {
    for (const statement of removed) await client.query(statement, [tutorEmail])
  })
}
