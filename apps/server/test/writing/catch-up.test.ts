import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { credentialFor } from '../database/credential-for.ts'
import { administering } from './administering.ts'
import type { Thing } from './things.ts'
import { travellingClock } from './travelling-clock.ts'

interface CatchUp {
  number: number
  attendanceId: string
  missedOn: string
  taughtDayId: string
  heldOn: string
  groupName: string
  placesLeft: number
}
interface Absence {
  attendance: number
  participant: number
  number: number
  day: number
  tutor: number
  host: number
}

const clock = travellingClock('2024-01-15T10:00:00Z')
let server: ServedAlone
let absence: Absence
let tutor: string
beforeAll(async () => {
  server = await serveAlone('catch-up', {}, clock)
  const { rows } = await server.owner.query<Absence>(
    `select a.id as attendance, p.id as participant, d.number, other.id as day, p.primary_tutor_id as tutor, h.tutor_id as host
     from attendance a join participant p on p.id = a.participant_id join taught_day d on d.id = a.taught_day_id
     join delivery_group g on g.id = p.delivery_group_id
     join delivery_group og on og.cohort_id = g.cohort_id and og.id <> g.id
     join taught_day other on other.delivery_group_id = og.id and other.number = d.number
     join delivery_group_tutor h on h.delivery_group_id = og.id
     where p.status = 'active' and d.delivery_group_id = g.id and p.primary_tutor_id is not null
       and a.status in ('present', 'absent', 'authorised_absence') and h.tutor_id <> p.primary_tutor_id
       and not exists (select from delivery_group_tutor o where o.delivery_group_id = g.id and o.tutor_id = h.tutor_id)
       and not exists (select from tutor_allocation x where x.participant_id = p.id and x.tutor_id = h.tutor_id)
     order by p.id, d.number, other.id limit 1`,
  )
  const [found] = rows
  if (!found) throw new Error('nobody was taught beside another group')
  absence = found
  await server.owner.query(`update attendance set status = 'absent', made_up_at_id = null where id = $1`, [
    found.attendance,
  ])
  await server.owner.query(
    `update participant set days_attended = (select count(*) from attendance a
       where a.participant_id = $1 and a.status in ('present', 'made_up_elsewhere')) where id = $1`,
    [found.participant],
  )
  await server.owner.query(`update taught_day set held_on = '2024-02-20' where id = $1`, [found.day])
  await server.owner.query(
    `update delivery_group set capacity = (select count(*) + 1 from participant p
       where p.delivery_group_id = g.id and p.status in ('registered', 'active'))
         + (select count(*) from attendance a where a.made_up_at_id = d.id)
     from taught_day d join delivery_group g on g.id = d.delivery_group_id where d.id = $1 and delivery_group.id = g.id`,
    [found.day],
  )
  tutor = await tokenOf(found.tutor)
})
afterAll(() => server.stop())

async function tokenOf(tutorId: number): Promise<string> {
  const { secret } = await credentialFor(server.owner, 'tutor', { tutorId })
  await server.owner.query(
    `update credential set scopes = '{read,write}' where secret_hash = sha256(convert_to($1, 'UTF8'))`,
    [secret],
  )
  return secret
}

const { change } = administering(() => server)
const query = `query ($id: ID!) { catchUpDays(participantId: $id) {
  number attendanceId missedOn taughtDayId heldOn venue groupName placesLeft } }`
const days = async (token: string, id = `ptc_${absence.participant}`) =>
  (await server.as(token).data<{ catchUpDays: CatchUp[] | null }>(query, { id })).catchUpDays
const ofAbsence = async (token: string) =>
  (await days(token))?.filter(({ attendanceId }) => attendanceId === `att_${absence.attendance}`)

describe('a missed day', () => {
  it('may be made up at the same day of another group of the cohort that is still ahead', async () => {
    const found = await ofAbsence(tutor)
    expect(found).toContainEqual(
      expect.objectContaining({
        number: absence.number,
        taughtDayId: `day_${absence.day}`,
        heldOn: '2024-02-20',
        placesLeft: 1,
      }),
    )
    expect(found?.map(({ heldOn }) => heldOn)).toEqual(found?.map(({ heldOn }) => heldOn).toSorted())
    const { rows } = await server.owner.query<{ id: string }>(
      `select 'day_' || d.id as id from taught_day d join delivery_group g on g.id = d.delivery_group_id
       where d.number = $1 and d.held_on >= '2024-01-15' and g.cohort_id = (
         select o.cohort_id from participant p join delivery_group o on o.id = p.delivery_group_id where p.id = $2
       ) and g.id <> (select delivery_group_id from participant where id = $2)
         and g.capacity > (select count(*) from participant p where p.delivery_group_id = g.id and p.status in ('registered', 'active'))
           + (select count(*) from attendance a where a.made_up_at_id = d.id)`,
      [absence.number, absence.participant],
    )
    expect(found?.map(({ taughtDayId }) => taughtDayId).toSorted()).toEqual(
      rows.map(({ id }) => id).toSorted(),
    )
  })

  it('is told alike to everybody who sees the attendance, and to nobody else', async () => {
    const found = await ofAbsence(tutor)
    expect(await ofAbsence('demo-consortium')).toEqual(found)
    expect(await ofAbsence('demo-analyst')).toEqual(found)
    expect(await days(await tokenOf(absence.host))).toBeNull()
    const { errors } = await server.as('demo-examiner').ask(query, { id: `ptc_${absence.participant}` })
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    const wrong = await server.client.ask(query, { id: 'day_1' })
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'participantId' })
    expect(await days('demo-consortium', 'ptc_99999999')).toBeNull()
  })

  it('counts as attended once it was made up, whose tutor then sees the guest', async () => {
    const id = `att_${absence.attendance}`
    const host = await tokenOf(absence.host)
    const read = async () =>
      (
        await server
          .as(tutor)
          .data<{ attendance: Thing & { participant: { daysAttended: number } } }>(
            `{ attendance: node(id: "${id}") { ... on Attendance { id version participant { daysAttended } } } }`,
          )
      ).attendance
    const before = await read()
    const input = {
      id,
      expectedVersion: before.version,
      status: 'MADE_UP_ELSEWHERE',
      madeUpAtId: `day_${absence.day}`,
    }
    expect(await change('correctAttendance', input, '', tutor)).toMatchObject({ __typename: 'StillAhead' })
    clock.goTo('2024-02-20T18:00:00Z')
    expect(await change('correctAttendance', input, '', tutor)).toMatchObject({
      __typename: 'AttendanceChanged',
    })
    expect((await read()).participant.daysAttended).toBe(before.participant.daysAttended + 1)
    expect(await ofAbsence(tutor)).toEqual([])

    const seen = await server
      .as(host)
      .data<{ participant: Record<string, unknown> }>(
        `query ($id: ID!) { participant(id: $id) { familyName attendances { nodes { status } } concerns { nodes { id } } } }`,
        { id: `ptc_${absence.participant}` },
      )
    expect(seen.participant).toMatchObject({
      familyName: expect.any(String) as unknown,
      concerns: { nodes: [] },
    })
    expect(JSON.stringify(seen)).toContain('MADE_UP_ELSEWHERE')
  })

  it('is not to be made up at a day that the guest has filled', async () => {
    const { rows } = await server.owner.query<{ places: number }>(
      'select places from app.guest_places(array[$1::integer])',
      [absence.day],
    )
    expect(rows).toEqual([{ places: 0 }])
  })

  it('is nobody’s who takes part no longer', async () => {
    const { participants } = await server.client.data<{ participants: { nodes: { id: string }[] } }>(
      `{ participants(first: 1, where: { status: { eq: COMPLETED }, attendances: { some: { status: { eq: ABSENT } } } }) { nodes { id } } }`,
    )
    expect(await days('demo-consortium', participants.nodes[0]?.id)).toEqual([])
  })
})
