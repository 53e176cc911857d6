import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded, type Served } from '../served/server.ts'

let server: Served
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

const ask = async (query: string, token?: string) => {
  const { status, data, errors } = await server.as(token).ask(query)
  return { status, data, code: errors[0]?.extensions?.code, message: errors.map((one) => one.message).join() }
}

describe('nobody', () => {
  it('may ask whether they are signed in, and whether anybody answers', async () => {
    expect(await ask('{ __typename viewer { role account { email } } }')).toMatchObject({
      status: 200,
      data: { __typename: 'Query', viewer: null },
    })
  })

  it.each([
    '{ participants { totalCount } }',
    '{ viewer { role } programmeDate }',
    '{ ...All } fragment All on Query { ... on Query { universities { totalCount } } }',
    '{ node(id: "uni_1") { id } }',
    'mutation { createApiToken(input: { name: "x", scopes: [READ], expiresInDays: 1 }) { __typename } }',
    '{ explainOperation(document: "{ universities { totalCount } }") { cost } }',
  ])('is not answered %s, also when the administrator asked it just before', async (query) => {
    await server.client.ask(query)
    await server.client.ask(query)
    expect(await ask(query)).toMatchObject({ status: 401, data: null, code: 'UNAUTHENTICATED' })
  })

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Participant") { name } }'])(
    'does not see the schema: %s',
    async (query) => {
      expect(await ask(query)).toMatchObject({ status: 400, data: null })
      expect(await ask(query, 'demo-analyst')).toMatchObject({ status: 200 })
    },
  )

  it('is not helped to guess names, as the signed-in are', async () => {
    const typo = '{ participant(id: "x") { familyNam } }'
    expect((await ask(typo)).message).not.toMatch(/Did you mean|familyName/)
    expect((await ask(typo, 'demo-consortium')).message).toContain('Did you mean "familyName"')
    const input = '{ participants(where: { statu: { eq: ACTIVE } }) { totalCount } }'
    expect((await ask(input)).message).not.toMatch(/Did you mean/)
  })

  it('is told of limits as ever', async () => {
    const wide = `{ ${Array.from({ length: 40 }, (_none, at) => `a${at}: __typename`).join(' ')} }`
    expect(await ask(wide)).toMatchObject({ status: 400, code: 'TOO_COSTLY' })
  })
})

describe('each account of the demonstration', () => {
  it.each([
    ['demo-consortium', 'CONSORTIUM_ADMINISTRATOR'],
    ['demo-plymouth', 'UNIVERSITY_PARTNER'],
    ['demo-exeter', 'UNIVERSITY_PARTNER'],
    ['demo-devon', 'AUTHORITY_PARTNER'],
    ['demo-tutor', 'TUTOR'],
    ['demo-analyst', 'REPORTING_ANALYST'],
    ['demo-examiner', 'EXTERNAL_EXAMINER'],
  ])('%s reads as %s, and sees some participants', async (token, role) => {
    const answer = await server
      .as(token)
      .data<{ viewer: object; participants: { totalCount: number } }>(
        '{ viewer { role account { isDemonstration } } participants { totalCount } }',
      )
    expect(answer.viewer).toEqual({ role, account: { isDemonstration: true } })
    expect(answer.participants.totalCount).toBeGreaterThan(0)
  })

  it('sees its own account alone, but for the administrator', async () => {
    const emails = async (token: string) =>
      (
        await server
          .as(token)
          .data<{ accounts: { nodes: { email: string }[] } }>('{ accounts { nodes { email } } }')
      ).accounts.nodes
    expect(await emails('demo-tutor')).toEqual([{ email: 'tutor@demo.example' }])
    expect((await emails('demo-consortium')).length).toBeGreaterThanOrEqual(7)
  })
})
