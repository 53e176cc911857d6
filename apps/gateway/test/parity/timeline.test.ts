import { beforeAll, describe, expect, inject, it } from 'vitest'
import { clientOf } from '../federated.ts'
import { askBoth, asking, tokens } from './both.ts'

const running = inject('running')
const consortium = clientOf(running.one.url, 'demo-consortium')
let seen: Record<string, string[]>
beforeAll(async () => {
  seen = {}
  for (const token of tokens) {
    const { participants } = await clientOf(running.one.url, token).data<{
      participants: { nodes: { id: string }[] }
    }>('{ participants(first: 3, where: { daysAttended: { gt: 0 } }) { nodes { id } } }')
    seen[token] = participants.nodes.map(({ id }) => id)
  }
})

const query = `query ($id: ID!, $first: Int, $after: String, $kinds: [TimelineEventKind!]) {
  participantTimeline(id: $id, first: $first, after: $after, kinds: $kinds) {
    edges { cursor node { __typename kind on at thingId
      ... on RegistrationEvent { step } ... on AttendanceEvent { status dayNumber heldOn } ... on ModuleEvent { module step }
      ... on MarkEvent { module attempt } ... on OutcomeEvent { outcome isMet } ... on AwardEvent { step } } }
    n: nodes { kind } pageInfo { more: hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`

const timeline = async (token: string, variables: object) => {
  const { status, body } = await askBoth(running, asking({ query, variables: { ...variables } }, token))
  return { status, body: JSON.parse(body) as { data?: { participantTimeline: unknown }; errors?: unknown[] } }
}
const endOf = async (id: string) =>
  (
    await consortium.data<{ participantTimeline: { pageInfo: { endCursor: string } } }>(
      'query ($id: ID!) { participantTimeline(id: $id, first: 2) { pageInfo { endCursor } } }',
      { id },
    )
  ).participantTimeline.pageInfo.endCursor

describe('a timeline through the gateway, byte for byte', () => {
  it.each(tokens)('as %s, page after page', async (token) => {
    expect(seen[token]?.length).toBeGreaterThan(0)
    for (const id of seen[token] ?? []) {
      const { body } = await timeline(token, { id, first: 5 })
      expect(body).toMatchObject({ data: { participantTimeline: { pageInfo: { hasPreviousPage: false } } } })
      const further = await timeline(token, { id, first: 1_000, after: await endOf(id) })
      expect(further.body).toMatchObject({ data: { participantTimeline: { pageInfo: { more: false } } } })
    }
  })

  it('tells the kinds that are asked for, of several slices', async () => {
    const kinds = ['WORK_MARKED', 'ATTENDANCE_RECORDED', 'MODULE_STEP', 'AGREEMENT_SENT']
    const [id] = seen['demo-consortium'] ?? []
    const { body } = await timeline('demo-consortium', { id, kinds, first: 100 })
    expect(body).not.toHaveProperty('errors')
    for (const kind of kinds) expect(JSON.stringify(body)).toContain(kind)
  })

  it.each([
    ['demo-exeter', 'demo-devon'],
    ['demo-tutor', 'demo-exeter'],
    ['demo-devon', 'demo-exeter'],
    ['demo-examiner', 'demo-exeter'],
  ])('is nothing to %s of somebody whom %s sees and they do not', async (token, whose) => {
    const own = clientOf(running.one.url, token)
    for (const id of seen[whose] ?? []) {
      const { participant } = await own.data<{ participant: unknown }>(
        'query ($id: ID!) { participant(id: $id) { id } }',
        { id },
      )
      const after = await endOf(id)
      for (const variables of [{ id }, { id, after }]) {
        const { body } = await timeline(token, variables)
        if (participant === null) expect(body).toEqual({ data: { participantTimeline: null } })
        else expect(body).toMatchObject({ data: { participantTimeline: { totalCount: expect.any(Number) } } })
      }
    }
  })

  /** What both refuse alike; a part of an operation has places of its own in the text, so that none are told. */
  async function refused(variables: object): Promise<unknown> {
    const [id] = seen['demo-plymouth'] ?? []
    const [one, through] = await Promise.all(
      [running.one.url, running.gateway.url].map(async (url) => {
        const { errors } = await clientOf(url, 'demo-plymouth').ask(query, { id, ...variables })
        return errors.map(({ message, path, extensions }) => ({ message, path, extensions }))
      }),
    )
    expect(through).toEqual(one)
    return through?.[0]?.extensions
  }

  it('goes on from no cursor but its own', async () => {
    const [, other = ''] = seen['demo-plymouth'] ?? []
    const forged = Buffer.from('1234567890122030-01-01  00 ptc_1').toString('base64url')
    for (const after of [forged, await endOf(other), '', 'x'.repeat(10_000)])
      expect(await refused({ after })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it.each([{ first: -1 }, { first: 1_001 }, { id: 'ptc_0' }, { id: 'tut_1' }])(
    'refuses %o',
    async (wrong) => {
      expect(await refused(wrong)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: Object.keys(wrong)[0],
      })
    },
  )

  it('is for those who are signed in', async () => {
    const [id] = seen['demo-plymouth'] ?? []
    expect((await askBoth(running, asking({ query, variables: { id } }))).status).toBe(401)
  })
})
