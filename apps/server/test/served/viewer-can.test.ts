import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded, type Served } from './server.ts'

let server: Served
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

const tokens = ['consortium', 'plymouth', 'exeter', 'devon', 'tutor', 'analyst', 'examiner']

interface Can {
  id: string
  actions: { action: string; allowed: boolean; reason: string | null; description: string }[]
}

const ask = async (token: string, ids: readonly string[]) => {
  const query = `query ($ids: [ID!]!) { viewerCan(ids: $ids) { id actions { action allowed reason description } } }`
  return (await server.as(`demo-${token}`).data<{ viewerCan: (Can | null)[] }>(query, { ids })).viewerCan
}
const allowedOf = (can: Can | null | undefined) =>
  can?.actions.filter(({ allowed }) => allowed).map(({ action }) => action)
const reasonOf = (can: Can | null | undefined, name: string) =>
  can?.actions.find(({ action }) => action === name)?.reason

/** Ids of the first rows of a list for which something holds, as somebody sees them. */
async function idsOf(token: string, list: string, where = '', first = 3): Promise<string[]> {
  const query = `{ rows: ${list}(first: ${first} ${where}) { nodes { id } } }`
  const { rows } = await server.as(`demo-${token}`).data<{ rows: { nodes: { id: string }[] } }>(query)
  return rows.nodes.map(({ id }) => id)
}

const active = 'where: { status: { eq: ACTIVE } }'

describe('what the viewer may do to a participant', () => {
  it('is the office’s business at the own university', async () => {
    const [id = ''] = await idsOf('plymouth', 'participants', active, 1)
    const [can] = await ask('plymouth', [id])
    expect(can?.id).toBe(id)
    expect(allowedOf(can)).toEqual([
      'interrupt',
      'complete',
      'withdraw',
      'discontinue',
      'switchRoute',
      'allocateTutor',
      'requestExtension',
      'claimCircumstance',
    ])
    expect(reasonOf(can, 'start')).toBe(
      'The participant is active; this is done only while it is registered.',
    )
    expect(reasonOf(can, 'writeFeedback')).toBe(
      'Only the tutor allocated to this participant records feedback; ask that tutor to do it.',
    )
  })

  it('is the allocated tutor’s where it is teaching', async () => {
    const [id = ''] = await idsOf(
      'tutor',
      'tutorAllocations',
      'where: { validTo: { isNull: true }, participant: { status: { eq: ACTIVE } } }',
      1,
    )
    const query = `query ($id: ID!) { node(id: $id) { ... on TutorAllocation { participant { id } } } }`
    const { node } = await server
      .as('demo-tutor')
      .data<{ node: { participant: { id: string } } }>(query, { id })
    const [can] = await ask('tutor', [node.participant.id])
    expect(allowedOf(can)).toEqual(['writeFeedback', 'raiseConcern', 'addEvidence', 'judgeOutcome'])
    expect(reasonOf(can, 'withdraw')).toMatch(
      /^Only the university’s own office changes registrations; ask the University of /,
    )
  })

  it.each(['consortium', 'devon', 'analyst', 'examiner'])(
    'is nothing for %s, and each action says why',
    async (token) => {
      const ids = await idsOf(token, 'participants')
      expect(ids.length).toBeGreaterThan(0)
      for (const can of await ask(token, ids)) {
        expect(allowedOf(can)).toEqual([])
        for (const { reason } of can?.actions ?? []) expect(reason).toMatch(/^(Only|This token) .*; .*\.$/)
      }
    },
  )
})

it('tells of things that somebody does not see as of things that are not there', async () => {
  const [hidden = ''] = await idsOf(
    'consortium',
    'participants',
    'where: { university: { code: { eq: "EXETER" } } }',
    1,
  )
  const [own = ''] = await idsOf('plymouth', 'participants', active, 1)
  const [application = ''] = await idsOf('plymouth', 'applications', '', 1)
  const answers = await ask('tutor', ['ptc_999999999', application])
  expect(answers).toEqual([null, null])
  const seen = await idsOf('plymouth', 'participants', `where: { id: { eq: "${hidden}" } }`, 1)
  const [first, second, third] = await ask('plymouth', [hidden, own, 'ptc_999999999'])
  expect([first?.id ?? null, second?.id, third]).toEqual([seen[0] ?? null, own, null])
  expect(allowedOf(first) ?? []).toEqual([])
})

it('tells a tutor of the participants in their own list alone', async () => {
  const ids = await idsOf('consortium', 'participants', '', 1_000)
  const own = new Set(await idsOf('tutor', 'participants', '', 1_000))
  const told = (await ask('tutor', ids)).map((can) => can?.id)
  expect(told).toEqual(ids.map((id) => (own.has(id) ? id : undefined)))
  expect(new Set(told).size).toBeGreaterThan(2)
  expect(told).toContain(undefined)
})

describe.each(tokens)('as %s', (token) => {
  it('a list of many types is answered in its order by one statement', async () => {
    const lists = [
      'participants',
      'cohorts',
      'deliveryGroups',
      'schools',
      'examBoards',
      'outcomeJudgements',
      'tutors',
      'modules',
    ]
    const ids = (await Promise.all(lists.map((list) => idsOf(token, list)))).flat().toReversed()
    const answers = await ask(token, ids)
    expect(answers.map((can) => can?.id)).toEqual(ids)
    for (const can of answers) {
      // Nobody changes a module, which the universities' catalogues say.
      if (can?.id.startsWith('mod_')) expect(can.actions).toEqual([])
      else expect(can?.actions.length).toBeGreaterThan(0)
    }
    const isAdministrator = token === 'consortium'
    const cohort = answers.find((can) => can?.id.startsWith('coh_'))
    expect(allowedOf(cohort)).toEqual(isAdministrator ? ['edit', 'addGroup'] : [])
  })
})

it('names a bad id by its place, and asks for somebody who is signed in', async () => {
  const query = 'query ($ids: [ID!]!) { viewerCan(ids: $ids) { id } }'
  const bad = await server.client.ask(query, { ids: ['ptc_1', 'nonsense'] })
  expect(bad.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids[1]' })
  const many = await server.client.ask(query, {
    ids: Array.from({ length: 1_001 }, (_, at) => `ptc_${at + 1}`),
  })
  expect(many.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  const nobody = await server.as().ask(query, { ids: ['ptc_1'] })
  expect(nobody.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  expect(await ask('consortium', [])).toEqual([])
})
