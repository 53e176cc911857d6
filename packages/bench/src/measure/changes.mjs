import { withClient } from '../prepare/administer.mjs'
import { makeTutorCredential, removeTutorCredential } from '../prepare/credential.mjs'
import { openClient } from './client.mjs'

/** What the bench's own changes are known by, to be taken away afterwards. */
const summary = 'Raised by the bench.'

const mutation = `mutation RaiseConcern($input: RaiseConcernInput!) {
  raiseConcern(input: $input) { __typename ... on ConcernChanged { concern { id status version } } ... on Refusal { message } }
}`

/** Participants of the tutor with the most of them. */
const caseload = `
  select p.id, p.version, p.primary_tutor_id as tutor from participant p
  where p.status in ('active', 'interrupted') and p.primary_tutor_id = (
    select primary_tutor_id from participant where status in ('active', 'interrupted') and primary_tutor_id is not null
    group by 1 order by count(*) desc, 1 limit 1)`

const bodyOf = ({ id, version }) =>
  JSON.stringify({
    query: mutation,
    variables: {
      input: { id: `ptc_${id}`, expectedVersion: version, category: 'OTHER', severity: 'LOW', summary },
    },
  })

/**
 * Changes a second by this server, each a transaction with everything that production asks of it: who asks, the rules of rows, the
 * policy, the audit trail. Peers have nothing alike, so there is no ratio. What was made is removed again.
 */
export async function measureChanges({ load, addresses, options }, { port }) {
  const participants = await withClient(
    addresses.superuser,
    async (client) => (await client.query(caseload)).rows,
  )
  const secret = await makeTutorCredential(addresses.superuser, participants[0].tutor)
  const bodies = participants.map(bodyOf)
  try {
    await check({ port, secret }, bodies[0])
    const order = { port, secret, bodies }
    await load.burst({ ...order, clients: 4, milliseconds: options.warmUp })
    const one = await load.burst({ ...order, clients: 1, milliseconds: 2_000 })
    const many = await load.burst({ ...order, clients: 16, milliseconds: 5_000 })
    return { p50: one.p50, perSecond: many.perSecond, failures: one.failures + many.failures }
  } finally {
    await withClient(addresses.superuser, async (client) => {
      await client.query("set session_replication_role = 'replica'")
      await client.query('delete from concern where summary = $1', [summary])
    })
    await removeTutorCredential(addresses.superuser)
  }
}

/** A refusal is an answer like any other, so it is looked at before anything is timed. */
async function check(asking, body) {
  const client = openClient(asking, 1)
  const { bytes } = await client.post(body)
  await client.close()
  const text = Buffer.from(bytes).toString()
  if (!text.includes('"ConcernChanged"')) throw new Error(`a change was not made: ${text}`)
}
