import { bearer } from '@cohortium/testkit'
import { describe, expect, inject, it } from 'vitest'
import type { Admission } from '../../server/src/federation/admission.ts'
import { envelopeHeader, makeEnvelopes } from '../../server/src/federation/envelope.ts'
import { clientOf, gatewayKey } from './federated.ts'
import { linesIn, type Line } from './logs.ts'

const running = inject('running')
const client = clientOf(running.gateway.url, 'demo-consortium')
const envelopes = makeEnvelopes(gatewayKey)

const addressOf = (name: string): string => running.subgraphs[name] ?? ''

interface Answer {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}

/** Asks a subgraph itself. */
async function ask(
  name: string,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(`${addressOf(name)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
}

/** A ticket for somebody, as the gateway gets it. */
async function ticketOf(token: string): Promise<Record<string, string>> {
  const handover = { [envelopeHeader]: envelopes.close({ kind: 'handover', requestId: 'of the test' }) }
  const { data } = await ask('insight', { ...handover, ...bearer(token) }, '{ programmeDate }')
  const [part] = (data as unknown as Admission).parts
  return { [envelopeHeader]: part?.ticket ?? '' }
}

describe('a subgraph answers', () => {
  it.each([
    ['partners', '{ participants { totalCount } }'],
    ['programme', '{ universities { totalCount } }'],
    ['admissions', '{ modules { totalCount } }'],
    ['participation', '{ awards { totalCount } }'],
    ['assessment', '{ programmeDate }'],
    ['insight', '{ applications { totalCount } }'],
    ['participation', 'mutation { revokeCredential(id: "crd_1") { __typename } }'],
  ])('its own roots alone: %s refuses %s', async (name, query) => {
    const answer = await ask(name, await ticketOf('demo-consortium'), query)
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  const references = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Participant { id status } } }`

  it('references in their order, by id or natural key; a row that is hidden and one that is not there alike', async () => {
    const { participants } = await client.data<{
      participants: { nodes: { id: string; reference: string; status: string }[] }
    }>(
      `{ participants(first: 2, where: { university: { shortName: { eq: "Exeter" } } }) { nodes { id reference status } } }`,
    )
    const [one, other] = participants.nodes
    const r = [
      { __typename: 'Participant', id: other?.id },
      { __typename: 'Participant', id: 'ptc_2147483647' },
      { __typename: 'Participant', reference: one?.reference },
    ]
    const seen = await ask('participation', await ticketOf('demo-exeter'), references, { r })
    expect(seen.data?.['_entities']).toEqual([
      { id: other?.id, status: other?.status },
      null,
      { id: one?.id, status: one?.status },
    ])
    const hidden = await ask('participation', await ticketOf('demo-devon'), references, {
      r: [{ __typename: 'Participant', id: await participantOfAnotherAuthority() }, r[1]],
    })
    expect(hidden).toEqual({ status: 200, data: { _entities: [null, null] } })
  })

  it('nobody who reads a closed field by a key', async () => {
    const { errors } = await ask('participation', await ticketOf('demo-analyst'), references, {
      r: [{ __typename: 'Participant', reference: 'SWC-000001' }],
    })
    expect(errors?.[0]).toMatchObject({
      message: 'Participant.reference is closed to reporting analysts; use pseudonym.',
      extensions: { code: 'FORBIDDEN' },
    })
  })
})

async function participantOfAnotherAuthority(): Promise<string> {
  const { participants } = await client.data<{ participants: { nodes: { id: string }[] } }>(
    `{ participants(first: 1, where: { localAuthority: { name: { ne: "Devon" } } }) { nodes { id } } }`,
  )
  return participants.nodes[0]?.id ?? ''
}

describe('a subgraph knows the gateway by the key', () => {
  const identity = { credentialId: 1, accountId: 1, assignmentId: 1, role: 'consortium_administrator' }
  const forged = Buffer.from(JSON.stringify({ kind: 'ticket', requestId: 'x', identity })).toString(
    'base64url',
  )
  const other = makeEnvelopes('x'.repeat(32)).close({ kind: 'ticket', requestId: 'x' })
  const old = makeEnvelopes(gatewayKey, () => Date.now() - 3_600_000).close({
    kind: 'ticket',
    requestId: 'x',
  })
  const early = makeEnvelopes(gatewayKey, () => Date.now() + 3_600_000).close({
    kind: 'ticket',
    requestId: 'x',
  })

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a token of somebody', bearer('demo-consortium')],
    ['an envelope that nobody closed', { [envelopeHeader]: forged }],
    ['one closed by another key', { [envelopeHeader]: other }],
    ['one that is an hour old', { [envelopeHeader]: old }],
    ['one of the future', { [envelopeHeader]: early }],
    ['a plain identity beside nothing', { 'x-cohortium-identity': JSON.stringify(identity) }],
  ])('%s is refused with a sentence', async (_what, headers) => {
    const answer = await ask('participation', headers, '{ participants { totalCount } }')
    expect(answer.status).toBe(403)
    expect(answer.errors).toEqual([
      {
        message:
          'The subgraph participation answers the gateway alone: ask the gateway. It closes what it sends by the key GATEWAY_KEY, which must be the same here.',
        extensions: { code: 'FORBIDDEN' },
      },
    ])
  })

  it('an envelope that was changed by a character is refused', async () => {
    const ticket = (await ticketOf('demo-tutor'))[envelopeHeader] ?? ''
    const at = ticket.length >> 1
    const changed = ticket.slice(0, at) + (ticket[at] === 'A' ? 'B' : 'A') + ticket.slice(at + 1)
    expect((await ask('participation', { [envelopeHeader]: changed }, '{ __typename }')).status).toBe(403)
  })

  it('a ticket whose credential holds no more is refused by the database', async () => {
    const ticket = envelopes.close({
      kind: 'ticket',
      requestId: 'x',
      identity: {
        credentialId: 1,
        accountId: 1,
        assignmentId: 1,
        role: 'consortium_administrator',
        databaseRole: 'award_consortium',
        secret: 'a secret of nobody',
        kind: 'token',
        scopes: ['read'],
        expiresAt: new Date(Date.now() + 60_000),
      },
    })
    const { errors } = await ask(
      'participation',
      { [envelopeHeader]: ticket },
      '{ participants { totalCount } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('what somebody outside says of themselves does not reach it through the gateway', async () => {
    const ticket = await ticketOf('demo-consortium')
    const response = await fetch(`${running.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...ticket },
      body: JSON.stringify({ query: '{ participants { totalCount } }' }),
    })
    expect(response.status).toBe(401)
  })

  it('whether it is alive and ready anybody may ask', async () => {
    expect(await (await fetch(`${addressOf('programme')}/readyz`)).json()).toEqual({ status: 'ready' })
  })
})

describe('an operation over several subgraphs', () => {
  const query = `query Progress { participants(first: 50) { nodes { status university { name } cohort { code }
    moduleRegistrations(first: 3) { nodes { status module { code title } } } } } }`

  /** What gateway and subgraphs wrote of a request, once all of them have, that of the admission left out. */
  async function linesOf(requestId: string | null): Promise<Line[]> {
    const found = () => linesIn(running.log).filter((line) => line['requestId'] === requestId)
    // The gateway, the admission, and five fetches.
    await expect.poll(() => found().length).toBe(7)
    return found().filter(({ statements, name }) => statements !== 0 || name === 'gateway')
  }

  it('asks each for all references at once, by one statement, under one id and one name', async () => {
    const { requestId } = await client.ask(query)
    const lines = await linesOf(requestId)
    const parts = lines.filter(({ name }) => name !== 'gateway')
    expect(
      parts.map(({ name, statements, operation }) => [name, statements, operation].join(' ')).toSorted(),
    ).toEqual([
      'assessment 1 Progress',
      'participation 1 Progress',
      'partners 1 Progress',
      // Cohorts of participants, beside what partners and assessment tell; then modules of the registrations.
      'programme 1 Progress',
      'programme 1 Progress',
    ])
    const own = lines.find(({ name }) => name === 'gateway')
    expect(own?.['fetches']).toEqual({ participation: 1, partners: 1, programme: 2, assessment: 1 })
  })
})
