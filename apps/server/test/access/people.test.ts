import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refused } from './graph.ts'
import { serveAlone, type ServedAlone } from './served-alone.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('people')
})
afterAll(() => server.stop())

const invited = `... on AccountInvited { invitation invitationExpiresAt account { id email version } } ${refused}`
const changed = `... on AccountChanged { account { id status version } } ${refused}`
const assigned = `... on AssignmentChanged { assignment { id role validFrom validTo version
  university { code } localAuthority { code } tutor { reference } } } ${refused}`

const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ${invited} } }`
const invite = `mutation ($id: ID!) { inviteAccount(id: $id) { ${invited} } }`
const suspend = `mutation ($id: ID!, $v: Int!) { suspendAccount(id: $id, expectedVersion: $v) { ${changed} } }`
const reinstate = `mutation ($id: ID!, $v: Int!) { reinstateAccount(id: $id, expectedVersion: $v) { ${changed} } }`
const assign = `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { ${assigned} } }`
const end = `mutation ($id: ID!, $v: Int!, $on: Date) { endAssignment(id: $id, expectedVersion: $v, on: $on) { ${assigned} } }`

/** What the one mutation of a document answered an administrator, or somebody else. */
async function outcome(document: string, variables: object, token = 'demo-consortium') {
  const data = await server.as(token).data(document, { ...variables })
  return Object.values(data)[0] as Record<string, unknown>
}

const newcomer = async (name: string): Promise<string> => {
  const made = await outcome(create, { input: { email: `${name}@example.org`, displayName: name } })
  return (made.account as { id: string }).id
}

describe('only administrators', () => {
  it.each(['demo-plymouth', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'change accounts: %s does not',
    async (token) => {
      const id = await newcomer(`of-${token}`)
      const attempts: [string, object][] = [
        [create, { input: { email: 'x@example.org', displayName: 'X' } }],
        [invite, { id }],
        [suspend, { id, v: 1 }],
        [reinstate, { id, v: 1 }],
        [assign, { input: { accountId: id, role: 'CONSORTIUM_ADMINISTRATOR' } }],
        [end, { id: 'asg_1', v: 1 }],
      ]
      for (const [document, variables] of attempts)
        expect(await outcome(document, variables, token)).toEqual({ reason: 'NOT_ADMINISTRATOR' })
    },
  )
})

describe('an account', () => {
  it('is made with an invitation for a week', async () => {
    const made = await outcome(create, { input: { email: ' Grace@Example.org', displayName: 'Grace' } })
    expect(made).toMatchObject({ account: { email: 'grace@example.org', version: 1 } })
    expect(made.invitation).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/)
    const days = (Date.parse(String(made.invitationExpiresAt)) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
  })

  it.each([
    [{ email: 'grace@example.org', displayName: 'Again' }, 'EMAIL_TAKEN'],
    [{ email: 'no address', displayName: 'N' }, 'INVALID_INPUT'],
    [{ email: 'n@example.org', displayName: ' ' }, 'INVALID_INPUT'],
    [{ email: 'n@example.org', displayName: 'N', provider: 'uni' }, 'INVALID_INPUT'],
    [{ email: 'n@example.org', displayName: 'N', provider: 'uni', subject: 'n' }, 'INVALID_INPUT'],
    [{ email: 'n@example.org', displayName: 'N', subject: 'n' }, 'INVALID_INPUT'],
  ])('%o is refused', async (input, reason) => {
    expect(await outcome(create, { input })).toEqual({ reason })
  })

  it('is suspended and reinstated by whoever saw its present version', async () => {
    const id = await newcomer('henry')
    expect(await outcome(suspend, { id, v: 2 })).toEqual({ reason: 'CHANGED_MEANWHILE' })
    expect(await outcome(reinstate, { id, v: 1 })).toEqual({ reason: 'NO_CHANGE' })
    const both = await Promise.all([outcome(suspend, { id, v: 1 }), outcome(suspend, { id, v: 1 })])
    // Exactly one wins, whichever it is.
    expect(both).toContainEqual({ reason: 'CHANGED_MEANWHILE' })
    expect(both).toContainEqual({ account: { id, status: 'SUSPENDED', version: 2 } })
    expect(await outcome(invite, { id })).toEqual({ reason: 'NOT_FOUND' })
    expect(await outcome(reinstate, { id, v: 2 })).toEqual({ account: { id, status: 'ACTIVE', version: 3 } })
  })

  it('that is suspended is signed out, its tokens included', async () => {
    const { browser, id } = await server.person('iris')
    expect((await browser.graph.ask('{ viewer { role } }')).status).toBe(200)
    const { rows } = await server.owner.query<{ version: number }>(
      `select version from account where email = 'iris@example.org'`,
    )
    await outcome(suspend, { id, v: rows[0]?.version })
    expect((await browser.graph.ask('{ viewer { role } }')).status).toBe(401)
    const { rows: open } = await server.owner.query(
      `select from credential where revoked_at is null and account_id = $1`,
      [Number(id.slice(4))],
    )
    expect(open).toEqual([])
  })

  it('of the administrator who asks stays', async () => {
    const { viewer } = await server.client.data<{ viewer: { account: { id: string; version: number } } }>(
      '{ viewer { account { id version } } }',
    )
    expect(await outcome(suspend, { id: viewer.account.id, v: viewer.account.version })).toEqual({
      reason: 'OWN_ACCOUNT',
    })
  })

  it.each([invite, suspend, reinstate])('that is not there is not found', async (document) => {
    for (const id of ['acc_999999', 'crd_1', 'x'])
      expect(await outcome(document, { id, v: 1 })).toEqual({ reason: 'NOT_FOUND' })
  })
})

describe('an assignment', () => {
  it('names what its role is for', async () => {
    const accountId = await newcomer('june')
    const made = await outcome(assign, {
      input: { accountId, role: 'UNIVERSITY_PARTNER', universityId: 'uni_1', validFrom: '2020-01-01' },
    })
    expect(made.assignment).toMatchObject({
      role: 'UNIVERSITY_PARTNER',
      validFrom: '2020-01-01',
      validTo: null,
      university: { code: expect.any(String) as unknown },
      localAuthority: null,
      tutor: null,
    })
  })

  it.each([
    [{ role: 'UNIVERSITY_PARTNER' }, 'INVALID_INPUT'],
    [{ role: 'TUTOR', universityId: 'uni_1' }, 'INVALID_INPUT'],
    [{ role: 'REPORTING_ANALYST', tutorId: 'tut_1' }, 'INVALID_INPUT'],
    [{ role: 'AUTHORITY_PARTNER', localAuthorityId: 'la_999' }, 'NOT_FOUND'],
    [{ role: 'AUTHORITY_PARTNER', localAuthorityId: 'uni_1' }, 'NOT_FOUND'],
    [{ role: 'EXTERNAL_EXAMINER', universityId: 'uni_999' }, 'NOT_FOUND'],
    [{ role: 'REPORTING_ANALYST', validFrom: '2024-01-02', validTo: '2024-01-01' }, 'INVALID_INPUT'],
    [{ role: 'REPORTING_ANALYST', accountId: 'acc_999999' }, 'NOT_FOUND'],
  ])('%o is refused', async (input, reason) => {
    const accountId = await newcomer(`k${Math.random()}`)
    expect(await outcome(assign, { input: { accountId, ...input } })).toEqual({ reason })
  })

  it('is had once at a time, ends at once for whoever acts in it, and may be given again', async () => {
    const { browser, id } = await server.person('leo')
    const input = { accountId: id, role: 'REPORTING_ANALYST' }
    expect(await outcome(assign, { input })).toEqual({ reason: 'ASSIGNMENT_OVERLAPS' })
    const { viewer } = await browser.graph.data<{ viewer: { activeAssignment: { id: string } } }>(
      '{ viewer { activeAssignment { id } } }',
    )
    const target = viewer.activeAssignment.id
    expect(await outcome(end, { id: target, v: 2 })).toEqual({ reason: 'CHANGED_MEANWHILE' })
    expect(await outcome(end, { id: target, v: 1 })).toMatchObject({ assignment: { id: target, version: 2 } })
    expect((await browser.graph.ask('{ viewer { role } }')).status).toBe(401)
    expect(await outcome(assign, { input })).toHaveProperty('assignment')
  })

  it('in which the administrator acts stays', async () => {
    const { viewer } = await server.client.data<{ viewer: { activeAssignment: { id: string } } }>(
      '{ viewer { activeAssignment { id } } }',
    )
    expect(await outcome(end, { id: viewer.activeAssignment.id, v: 1 })).toEqual({ reason: 'OWN_ACCOUNT' })
  })
})
