import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { atPlymouth, finder, number, one, type Thing } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('participation')
})
afterAll(() => server.stop())

const { change, read } = administering(() => server)
const find = finder(read)
const office = 'demo-plymouth'
const tutor = 'demo-tutor'

const participantNow = async (id: string) =>
  (
    await read<{ participant: Record<string, unknown> & Thing }>(
      `{ participant(id: "${id}") { id version status startedOn interruptedOn endedOn exitReason daysAttended
           primaryTutor { id } tutorAllocations { nodes { validTo } } transitions { name effectiveOn actor reason } } }`,
    )
  ).participant

describe('a participant', () => {
  it('begins once the headteacher has signed, or with a reason to do without', async () => {
    const { rows } = await server.owner
      .query<{ id: number }>(
        `update participant set status = 'registered', started_on = null, interrupted_on = null
       where id = (select id from participant where university_id = 1 and status = 'active' order by id desc limit 1) returning id`,
      )
      .catch(async () => {
        // The states' own rule is in the way of a test that goes back.
        await server.owner.query('alter table participant disable trigger status_machine')
        const undone = await server.owner.query<{ id: number }>(
          `update participant set status = 'registered', started_on = null, interrupted_on = null
         where id = (select id from participant where university_id = 1 and status = 'active' order by id desc limit 1) returning id`,
        )
        await server.owner.query('alter table participant enable trigger status_machine')
        return undone
      })
    const id = `ptc_${rows[0]?.id}`
    await server.owner.query(
      `update release_agreement set status = 'revoked', override_reason = null where participant_id = $1 and status in ('sent', 'signed')`,
      [rows[0]?.id],
    )
    const { version } = await participantNow(id)
    expect(await change('startParticipant', { id, expectedVersion: version }, '', office)).toMatchObject({
      __typename: 'ReleaseNotSigned',
    })
    const input = {
      id,
      expectedVersion: version,
      on: '2024-01-10',
      withoutReleaseReason: 'The governors agreed by letter.',
    }
    expect(await change('startParticipant', { ...input, on: '2024-02-01' }, '', office)).toMatchObject({
      __typename: 'StillAhead',
    })
    expect(await change('startParticipant', { ...input, on: '2001-01-01' }, '', office)).toMatchObject({
      __typename: 'BeforeStart',
    })
    expect(await change('startParticipant', input, '', office)).toMatchObject({
      __typename: 'ParticipantChanged',
    })
    const now = await participantNow(id)
    expect(now).toMatchObject({ status: 'ACTIVE', startedOn: '2024-01-10' })
    expect((now.transitions as unknown[]).at(-1)).toEqual({
      name: 'start',
      effectiveOn: '2024-01-10',
      actor: 'university_partner',
      reason: 'The governors agreed by letter.',
    })
  })

  it('pauses, comes back, and withdraws as of the pause', async () => {
    const who = await find('participants', `status: { eq: ACTIVE }, ${atPlymouth}`, 1)
    const pause = { ...one(who), on: '2024-01-08', reason: 'HEALTH', expectedReturnOn: '2024-04-01' }
    expect(await change('interruptParticipant', { ...pause, on: '2024-01-20' }, '', office)).toMatchObject({
      __typename: 'StillAhead',
    })
    expect(
      await change('interruptParticipant', { ...pause, expectedReturnOn: '2024-01-01' }, '', office),
    ).toMatchObject({ __typename: 'BeforeStart' })
    expect(await change('interruptParticipant', pause, '', office)).toMatchObject({
      __typename: 'ParticipantChanged',
    })
    const paused = await participantNow(who.id)
    expect(await change('resumeParticipant', { ...one(paused), on: '2024-01-12' }, '', office)).toMatchObject(
      { __typename: 'ParticipantChanged' },
    )
    const back = await participantNow(who.id)
    await change('interruptParticipant', { ...pause, ...one(back), on: '2024-01-13' }, '', office)
    const again = await participantNow(who.id)
    expect(
      await change('withdrawParticipant', { ...one(again), reason: 'HEALTH' }, '', office),
    ).toMatchObject({ __typename: 'ParticipantChanged' })
    const gone = await participantNow(who.id)
    expect(gone).toMatchObject({
      status: 'WITHDRAWN',
      endedOn: '2024-01-13',
      exitReason: 'HEALTH',
      primaryTutor: null,
    })
    expect(
      (gone.tutorAllocations as { nodes: { validTo: string | null }[] }).nodes.every(
        ({ validTo }) => validTo !== null,
      ),
    ).toBe(true)
    expect(await change('resumeParticipant', { ...one(gone), on: '2024-01-14' }, '', office)).toMatchObject({
      __typename: 'OutOfTurn',
    })
  })

  it('completes with an award alone', async () => {
    const who = await find(
      'participants',
      `status: { eq: ACTIVE }, ${atPlymouth}, awards: { none: { status: { eq: CONFERRED } } }`,
      2,
    )
    expect(await change('completeParticipant', one(who), '', office)).toMatchObject({
      __typename: 'NothingConferred',
    })
  })

  it('moves to the alternative programme, and its portfolio rests', async () => {
    const who = await find(
      'participants',
      `status: { eq: ACTIVE }, ${atPlymouth}, programme: { code: { eq: "PGCERT-NASENCO" } }`,
      3,
    )
    const { programmes } = await read<{ programmes: { nodes: { id: string; code: string }[] } }>(
      '{ programmes { nodes { id code } } }',
    )
    const [ie, nasenco] = ['PGCERT-IE', 'PGCERT-NASENCO'].map(
      (code) => programmes.nodes.find((p) => p.code === code)?.id,
    )
    expect(
      await change('switchRoute', { ...one(who), programmeId: nasenco, reason: 'X' }, '', office),
    ).toMatchObject({ __typename: 'NoChange' })
    const selection =
      '... on ParticipantChanged { participant { version outcomesTotal programme { code } moduleRegistrations(where: { isCurrent: { eq: true } }) { nodes { role } } } }'
    const switched = await change(
      'switchRoute',
      { ...one(who), programmeId: ie, reason: 'No status can be shown.' },
      selection,
      office,
    )
    expect(switched).toMatchObject({ participant: { outcomesTotal: 0, programme: { code: 'PGCERT-IE' } } })
    const { version, moduleRegistrations } = switched.participant as Thing & {
      moduleRegistrations: { nodes: unknown[] }
    }
    expect(moduleRegistrations.nodes).toHaveLength(2)
    const back = await change(
      'switchRoute',
      { id: who.id, expectedVersion: version, programmeId: nasenco, reason: 'It could be.' },
      selection,
      office,
    )
    expect(
      (back.participant as { moduleRegistrations: { nodes: unknown[] } }).moduleRegistrations.nodes,
    ).toHaveLength(3)
  })
})

describe('an allocation', () => {
  it('goes to one tutor at a time, who serves the authority and has room', async () => {
    const who = await find(
      'participants',
      `status: { eq: ACTIVE }, ${atPlymouth}, localAuthority: { code: { eq: "E10000008" } }`,
      4,
    )
    const devon = await find(
      'tutors',
      'activeTo: { isNull: true }, localAuthorities: { some: { code: { eq: "E10000008" } } }',
    )
    const dorset = await find(
      'tutors',
      'activeTo: { isNull: true }, localAuthorities: { none: { code: { eq: "E10000008" } } }',
    )
    expect(await change('allocateTutor', { ...one(who), tutorId: devon.id }, '', office)).toMatchObject({
      __typename: 'PrimaryTutorExists',
    })
    const other = { ...one(who), reason: 'A wish.', from: '2024-01-15' }
    expect(await change('changeTutor', { ...other, tutorId: dorset.id }, '', office)).toMatchObject({
      __typename: 'AuthorityNotServed',
    })
    await server.owner.query('update tutor set capacity = 0 where id = $1', [number(devon.id)])
    expect(await change('changeTutor', { ...other, tutorId: devon.id }, '', office)).toMatchObject({
      __typename: 'TutorFull',
    })
    await server.owner.query('update tutor set capacity = 100 where id = $1', [number(devon.id)])
    expect(await change('changeTutor', { ...other, tutorId: devon.id }, '', office)).toMatchObject({
      __typename: 'TutorAllocationChanged',
    })
    expect(await participantNow(who.id)).toMatchObject({ primaryTutor: { id: devon.id } })
    expect(
      await change('changeTutor', { ...other, tutorId: devon.id }, '', 'demo-tutor').catch(() => 'hidden'),
    ).not.toMatchObject({ __typename: 'TutorAllocationChanged' })
  })
})

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
