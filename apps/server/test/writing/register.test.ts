import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { number, type Thing } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('register')
})
afterAll(() => server.stop())

const { change } = administering(() => server)
const tutor = 'demo-tutor'

describe('a register', () => {
  const day = async () =>
    (
      await server.as(tutor).data<{
        viewer: unknown
        taughtDays: { nodes: (Thing & { deliveryGroup: { participants: { nodes: Thing[] } } })[] }
      }>(
        `{ viewer { role } taughtDays(first: 200, where: { heldOn: { lt: "2024-01-15", gt: "2023-09-01" }, deliveryGroup: { participants: { some: { status: { eq: ACTIVE } } } } }) {
             nodes { id version deliveryGroup { participants(where: { status: { eq: ACTIVE } }) { nodes { id version } } } } } }`,
      )
    ).taughtDays.nodes.find(({ deliveryGroup }) => deliveryGroup.participants.nodes.length > 2)

  it('is taken by a tutor of the group, all or nothing, and counted', async () => {
    const held = await day()
    const { rows } = await server.owner.query<{ tutor_id: number }>(
      `select s.tutor_id from assignment s join account a on a.id = s.account_id where a.email = 'tutor@demo.example'`,
    )
    await server.owner.query(
      'insert into delivery_group_tutor (tutor_id, delivery_group_id) select $1, delivery_group_id from taught_day where id = $2 on conflict do nothing',
      [rows[0]?.tutor_id, number(held?.id ?? '')],
    )
    const people = held?.deliveryGroup.participants.nodes ?? []
    const entries = people.slice(0, 3).map(({ id }) => ({ participantId: id, status: 'PRESENT' }))
    const selection =
      '... on AttendancesChanged { attendances { id version status participant { id daysAttended } } refused { index reason } } ... on EntriesRefused { refused { index reason } }'
    const taken = await change('recordAttendance', { taughtDayId: held?.id, entries }, selection, tutor)
    expect(taken).toMatchObject({ __typename: 'AttendancesChanged', refused: [] })
    const [first] = taken.attendances as (Thing & { participant: { id: string; daysAttended: number } })[]
    const { rows: counted } = await server.owner.query<{ n: number }>(
      `select count(distinct taught_day_id)::int as n from attendance where participant_id = $1 and status in ('present', 'made_up_elsewhere')`,
      [number(first?.participant.id ?? '')],
    )
    expect(first?.participant.daysAttended).toBe(counted[0]?.n)
    const wrong = [...entries, { participantId: entries[0]?.participantId, status: 'MADE_UP_ELSEWHERE' }]
    expect(
      await change('recordAttendance', { taughtDayId: held?.id, entries: wrong }, selection, tutor),
    ).toMatchObject({
      __typename: 'EntriesRefused',
      refused: [{ index: 3, reason: 'CatchUpMissing' }],
    })
    expect(
      await change(
        'recordAttendance',
        { taughtDayId: held?.id, entries: wrong, onError: 'SKIP' },
        selection,
        tutor,
      ),
    ).toMatchObject({
      __typename: 'AttendancesChanged',
      refused: [{ index: 3, reason: 'CatchUpMissing' }],
    })
  })

  it('is not taken by who does not teach the group', async () => {
    const held = await day()
    await server.owner.query(
      'delete from delivery_group_tutor where delivery_group_id = (select delivery_group_id from taught_day where id = $1)',
      [number(held?.id ?? '')],
    )
    const [who] = held?.deliveryGroup.participants.nodes ?? []
    const input = { taughtDayId: held?.id, entries: [{ participantId: who?.id, status: 'ABSENT' }] }
    const answer = await change(
      'recordAttendance',
      input,
      '... on EntriesRefused { refused { reason } }',
      tutor,
    ).catch((error: Error) => error.message)
    expect(typeof answer === 'string' ? answer : JSON.stringify(answer)).toMatch(
      /NotPermitted|it is not yours/,
    )
  })
})
