import { expect, inject, it } from 'vitest'
import { clientOf } from '../federated.ts'
import { askBoth, asking } from './both.ts'

const running = inject('running')
const proposals = `{ allocationProposals { proposals { participantId localAuthorityCode tutorId } unplaced { participantId reason }
  tutors { tutorId capacity held proposed placesLeft } further } }`

it.each(['demo-plymouth', 'demo-exeter'])('what is proposed to %s, byte for byte', async (token) => {
  const { body } = await askBoth(running, asking({ query: proposals }, token))
  expect(body).toMatch(/^\{"data":\{"allocationProposals":\{"proposals":\[/)
})

it.each(['demo-consortium', 'demo-tutor'])('is nothing for %s', async (token) => {
  for (const { url } of [running.one, running.gateway]) {
    const { errors } = await clientOf(url, token).ask(proposals)
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  }
})

it.each(['demo-consortium', 'demo-plymouth', 'demo-exeter', 'demo-devon', 'demo-tutor', 'demo-analyst'])(
  'days at which %s sees that others may be made up, byte for byte',
  async (token) => {
    const { participants } = await clientOf(running.one.url, 'demo-consortium').data<{
      participants: { nodes: { id: string }[] }
    }>(
      `{ participants(first: 5, where: { status: { eq: ACTIVE }, attendances: { some: { status: { eq: ABSENT } } } }) { nodes { id } } }`,
    )
    const told = new Set<string>()
    for (const { id } of participants.nodes) {
      const query = `{ catchUpDays(participantId: "${id}") { number missedOn taughtDayId heldOn venue groupName placesLeft } }`
      told.add((await askBoth(running, asking({ query }, token))).body)
    }
    expect([...told].every((body) => body.startsWith('{"data":{"catchUpDays":'))).toBe(true)
  },
)
