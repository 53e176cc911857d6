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

  it('is made of many at once, each by its own rules', async () => {
    const { rows } = await server.owner.query<{ id: number }>(
      `select p.id from participant p join local_authority a on a.id = p.local_authority_id
       where p.university_id = 1 and p.status = 'active' and a.code = 'E10000008' order by p.id limit 2`,
    )
    const numbers = rows.map(({ id }) => id)
    await server.owner.query('delete from tutor_allocation where participant_id = any ($1)', [numbers])
    await server.owner.query('update participant set primary_tutor_id = null where id = any ($1)', [numbers])
    const [first, second] = numbers.map((id) => ({ id: `ptc_${id}` })) as [{ id: string }, { id: string }]
    const serving = (quantifier: string) =>
      find(
        'tutors',
        `activeTo: { isNull: true }, localAuthorities: { ${quantifier}: { code: { eq: "E10000008" } } }`,
      )
    const [devon, dorset] = [await serving('some'), await serving('none')]
    const entries = [
      { participantId: first.id, tutorId: devon.id },
      { participantId: second.id, tutorId: dorset.id },
    ]
    expect(await change('allocateTutors', { entries }, '', office)).toMatchObject({
      __typename: 'EntriesRefused',
    })
    expect(await participantNow(first.id)).toMatchObject({ primaryTutor: null })
    const selection =
      '... on TutorAllocationsChanged { tutorAllocations { participant { id } } refused { index reason } }'
    expect(await change('allocateTutors', { entries, onError: 'SKIP' }, selection, office)).toMatchObject({
      tutorAllocations: [{ participant: { id: first.id } }],
      refused: [{ index: 1 }],
    })
    expect(await participantNow(first.id)).toMatchObject({ primaryTutor: { id: devon.id } })
    expect(await participantNow(second.id)).toMatchObject({ primaryTutor: null })
  })
})
