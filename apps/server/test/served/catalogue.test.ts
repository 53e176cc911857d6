import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

const plymouth = { name: 'University of Plymouth' }
const exeter = { name: 'University of Exeter' }
const codes = (...all: string[]) => all.map((code) => ({ code }))

/** Plymouth's modules have a variant for each of its authorities, Exeter's have none. Source: both course pages. */
const variantsOf = (module: string) =>
  [
    ['CW', 'Cornwall'],
    ['DV', 'Devon'],
    ['PL', 'Plymouth'],
    ['SS', 'Somerset'],
  ].map(([suffix, name]) => ({ code: `${module}${suffix}`, localAuthority: { name } }))

it('answers the six modules with their variants and what must be taken beside them', async () => {
  const { modules } = await server.client.data(`{
    modules { nodes { code credits role university { name } variants { code localAuthority { name } } coRequisites { code } } }
  }`)
  expect(modules).toEqual({
    nodes: [
      {
        code: 'EFPM278',
        credits: 30,
        role: 'ORGANISATIONAL_CONTEXTS',
        university: exeter,
        variants: [],
        coRequisites: codes('EFPM279'),
      },
      {
        code: 'EFPM279',
        credits: 30,
        role: 'LEADING_TEACHING_AND_LEARNING',
        university: exeter,
        variants: [],
        coRequisites: codes('EFPM278'),
      },
      {
        code: 'EFPM285',
        credits: 0,
        role: 'LEARNING_OUTCOMES_PORTFOLIO',
        university: exeter,
        variants: [],
        coRequisites: codes('EFPM278', 'EFPM279'),
      },
      {
        code: 'PGSEN703',
        credits: 0,
        role: 'LEARNING_OUTCOMES_PORTFOLIO',
        university: plymouth,
        variants: variantsOf('PGSEN703'),
        coRequisites: codes('PGSEN704', 'PGSEN705'),
      },
      {
        code: 'PGSEN704',
        credits: 30,
        role: 'ORGANISATIONAL_CONTEXTS',
        university: plymouth,
        variants: variantsOf('PGSEN704'),
        coRequisites: codes('PGSEN705'),
      },
      {
        code: 'PGSEN705',
        credits: 30,
        role: 'LEADING_TEACHING_AND_LEARNING',
        university: plymouth,
        variants: variantsOf('PGSEN705'),
        coRequisites: codes('PGSEN704'),
      },
    ],
  })
})

const authorities = [
  ['E06000026', '879', 'Plymouth', plymouth],
  ['E06000052', '908', 'Cornwall', plymouth],
  ['E06000058', '839', 'Bournemouth, Christchurch and Poole', exeter],
  ['E06000059', '838', 'Dorset', exeter],
  ['E06000066', '933', 'Somerset', plymouth],
  ['E10000008', '878', 'Devon', plymouth],
].map(([code, dfeCode, name, university]) => ({ code, dfeCode, name, university }))

it('answers which university each local authority is routed to', async () => {
  const { localAuthorities } = await server.client.data(
    `{ localAuthorities { nodes { code dfeCode name university { name } } } }`,
  )
  expect(localAuthorities).toEqual({ nodes: authorities })
})

it("finds Somerset by either of its codes' generations", async () => {
  const { localAuthorityCodes } = await server.client.data(`{
    localAuthorityCodes(where: { localAuthority: { name: { eq: "Somerset" } }, scheme: { eq: GSS } }) { nodes { code validTo } }
  }`)
  expect(localAuthorityCodes).toEqual({
    nodes: expect.arrayContaining([
      { code: 'E10000027', validTo: expect.stringMatching(/^2023-0[34]/) as string },
      { code: 'E06000066', validTo: null },
    ]) as unknown,
  })
})

it('stands its clock at the day of the demonstration', async () => {
  expect(await server.client.data('{ programmeDate }')).toEqual({ programmeDate: '2024-01-15' })
})

it('holds two thousand participants of both universities', async () => {
  const answer = await server.client.data(`{
    all: participants { totalCount }
    universities { nodes { code participants { totalCount } } }
  }`)
  expect(answer).toMatchObject({ all: { totalCount: 2000 } })
  const { nodes } = answer.universities as { nodes: { participants: { totalCount: number } }[] }
  expect(nodes.map(({ participants }) => participants.totalCount).reduce((sum, one) => sum + one)).toBe(2000)
  expect(nodes.every(({ participants }) => participants.totalCount > 0)).toBe(true)
})

it('a bad argument is refused with its path, before any statement', async () => {
  server.lines.length = 0
  const { errors } = await server.client.ask('{ modules(first: -1) { nodes { code } } }')
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  expect(JSON.stringify(errors[0])).toContain('first')
  expect(server.lines.find((line) => line.msg === 'request')).toMatchObject({ statements: 0 })
})

it('is ready when its database is migrated', async () => {
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' })
})
