import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('release')
})
afterAll(() => office.stop())

interface Agreement {
  id: string
  version: number
  status: string
  answeredOn: string | null
  signatoryRole: string | null
}

const fields = 'id version status answeredOn signatoryRole'

async function agreements(status: string, first = 5): Promise<Agreement[]> {
  const { releaseAgreements } = await office.server.client.data<{
    releaseAgreements: { nodes: Agreement[] }
  }>(
    `query ($status: ReleaseAgreementState!, $first: Int) { releaseAgreements(first: $first, where: {
       status: { eq: $status }, participant: { university: { code: { eq: "PLYMOUTH" } } } }) { nodes { ${fields} } } }`,
    { status, first },
  )
  return releaseAgreements.nodes
}

/** A draft of Plymouth's each time, made of one that nobody asked for yet. */
async function draft(): Promise<Agreement> {
  await office.server.owner.query(`insert into release_agreement (status, participant_id, school_id)
    select 'draft', p.id, p.school_id from participant p join university u on u.id = p.university_id
    where u.code = 'PLYMOUTH' and p.delivery_group_id is not null
      and not exists (select from release_agreement a where a.participant_id = p.id and a.status in ('draft', 'sent', 'signed'))
    order by p.id limit 1`)
  const [first] = await agreements('DRAFT')
  return first!
}

async function change<Told extends object>(
  mutation: string,
  input: object,
  token = 'demo-plymouth',
): Promise<Told> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const many = mutation.endsWith('s')
  const answer = many
    ? `... on ReleaseAgreementsChanged { releaseAgreements { ${fields} } refused { index reason } }`
    : `... on ReleaseAgreementChanged { releaseAgreement { ${fields} } }`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { outcome: __typename ... on Refusal { message } ${answer} } }`
  const told = await office.server.as(token).data<Record<string, Told>>(document, { input })
  return told[mutation]!
}

/** Sends an agreement; answers the secret that only the message's link has. */
async function send({ id, version }: Agreement): Promise<string> {
  const told = await change<{ releaseAgreement: Agreement }>('sendReleaseAgreement', {
    id,
    expectedVersion: version,
    headteacherEmail: 'head@school.example',
  })
  expect(told.releaseAgreement.status).toBe('SENT')
  const { outboxMessages } = await office.server
    .as('demo-plymouth')
    .data<{ outboxMessages: { nodes: { id: string; recipient: string; body: string }[] } }>(
      'query { outboxMessages(last: 1, orderBy: [{ createdAt: ASC }]) { nodes { id recipient body } } }',
    )
  const message = outboxMessages.nodes[0]!
  expect(message).toMatchObject({ recipient: 'head@school.example' })
  const { outboxLink } = await office.server
    .as('demo-plymouth')
    .data<{ outboxLink: string }>('query ($id: ID!) { outboxLink(message: $id) }', { id: message.id })
  expect(outboxLink).toMatch(/\/answer\/release-agreement#.{20,}$/)
  const secret = outboxLink.split('#')[1]!
  expect(message.body).not.toContain(secret)
  expect(message.body).toMatch(/Day 6: [A-Z][a-z]+day,? \d{1,2} [A-Z][a-z]+ 20\d\d/)
  return secret
}

const post = (body: object): Promise<Response> =>
  fetch(`${office.server.url}/answers/release-agreement`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const now = async ({ id }: Agreement): Promise<Agreement> => {
  const { releaseAgreement } = await office.server.client.data<{ releaseAgreement: Agreement }>(
    `query ($id: ID!) { releaseAgreement(id: $id) { ${fields} } }`,
    { id },
  )
  return releaseAgreement
}

describe('a headteacher', () => {
  it('is shown whom to release and when, and signs once, without an account', async () => {
    const agreement = await draft()
    const secret = await send(agreement)
    const shown = await post({ secret })
    expect(shown.status).toBe(200)
    const question = (await shown.json()) as { participant: string; days: object[]; university: string }
    expect(question).toMatchObject({ university: 'University of Plymouth' })
    expect(question.participant).toMatch(/\S \S/)
    expect(question.days).toHaveLength(6)

    const signed = await post({ secret, answer: 'signed', role: ' Headteacher ' })
    expect([signed.status, await signed.json()]).toEqual([200, { answered: 'signed' }])
    expect(await now(agreement)).toMatchObject({
      status: 'SIGNED',
      answeredOn: '2024-01-15',
      signatoryRole: 'Headteacher',
    })
    const again = await post({ secret, answer: 'declined', role: 'Headteacher' })
    expect([again.status, await again.json()]).toEqual([
      404,
      { error: { code: 'NOT_FOUND', message: expect.stringContaining('does not hold') as unknown } },
    ])
    expect(await now(agreement)).toMatchObject({ status: 'SIGNED' })
    const { rows } = await office.server.owner.query<{ request_id: string; account_id: number | null }>(
      `select request_id, account_id from audit_event where table_name = 'release_agreement' and row_id = $1
       order by id desc limit 1`,
      [Number(agreement.id.split('_')[1])],
    )
    expect(rows[0]).toMatchObject({
      request_id: expect.stringMatching(/^headteacher by link \d+$/) as unknown,
      account_id: null,
    })
  })

  it('declines; then another agreement can be drafted, and only then', async () => {
    const agreement = await draft()
    const secret = await send(agreement)
    const { participant } = (
      await office.server.client.data<{ releaseAgreement: { participant: { id: string } } }>(
        'query ($id: ID!) { releaseAgreement(id: $id) { participant { id } } }',
        { id: agreement.id },
      )
    ).releaseAgreement
    const another = () =>
      change<{ outcome: string }>('draftReleaseAgreement', { participant: participant.id })
    expect((await another()).outcome).toBe('AgreementLive')
    expect((await post({ secret, answer: 'declined', role: 'Chair of governors' })).status).toBe(200)
    expect(await now(agreement)).toMatchObject({ status: 'DECLINED', signatoryRole: 'Chair of governors' })
    expect((await another()).outcome).toBe('ReleaseAgreementChanged')
  })

  it.each([
    [{ answer: 'maybe', role: 'Headteacher' }, 400],
    [{ answer: 'signed' }, 400],
    [{ answer: 'signed', role: 'x'.repeat(101) }, 400],
    [{ secret: 'something made up' }, 404],
    [{ secret: undefined }, 400],
  ])('who sends %o changes nothing', async (wrong, status) => {
    const agreement = await draft()
    const secret = await send(agreement)
    expect((await post({ secret, ...wrong })).status).toBe(status)
    expect(await now(agreement)).toMatchObject({ status: 'SENT' })
    // The link still holds.
    expect((await post({ secret })).status).toBe(200)
  })

  it('has a link no more once the agreement was taken back', async () => {
    const agreement = await draft()
    const secret = await send(agreement)
    const { version, id } = await now(agreement)
    await change('revokeReleaseAgreement', { id, expectedVersion: version })
    expect((await post({ secret })).status).toBe(404)
    expect((await post({ secret, answer: 'signed', role: 'Headteacher' })).status).toBe(404)
    expect(await now(agreement)).toMatchObject({ status: 'REVOKED' })
  })
})

describe('agreements', () => {
  it('are sent together, all or none unless the others are wanted', async () => {
    const [first, second] = [await draft(), (await draft(), (await agreements('DRAFT'))[1]!)]
    const entry = ({ id, version }: Agreement, more: object = {}) => ({
      agreement: id,
      expectedVersion: version,
      headteacherEmail: 'head@school.example',
      ...more,
    })
    const entries = [entry(first), entry(second, { expectedVersion: 99 })]
    const none = await change<{ outcome: string }>('sendReleaseAgreements', { entries })
    expect(none.outcome).toBe('EntriesRefused')
    expect(await now(first)).toMatchObject({ status: 'DRAFT' })
    const some = await change<{ releaseAgreements: Agreement[]; refused: object[] }>(
      'sendReleaseAgreements',
      {
        entries,
        onError: 'SKIP',
      },
    )
    expect(some).toMatchObject({
      releaseAgreements: [{ id: first.id, status: 'SENT' }],
      refused: [{ index: 1, reason: 'StaleVersion' }],
    })
  })

  it('are signed by nobody else', async () => {
    const [one] = await agreements('SENT')
    const { viewerCan } = await office.server
      .as('demo-plymouth')
      .data<{ viewerCan: { actions: { action: string; allowed: boolean }[] }[] }>(
        'query ($ids: [ID!]!) { viewerCan(ids: $ids) { actions { action allowed } } }',
        { ids: [one!.id] },
      )
    const can = viewerCan[0]!.actions.filter(({ allowed }) => allowed).map(({ action }) => action)
    expect(can).toEqual(['revoke'])
  })
})
