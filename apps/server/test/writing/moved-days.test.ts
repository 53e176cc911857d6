import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { travellingClock } from './travelling-clock.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('moved-days', {}, travellingClock('2024-01-15T10:00:00Z'))
})
afterAll(() => server.stop())

const { change, read } = administering(() => server)

interface Group {
  id: string
  version: number
  name: string
  cohort: { startsOn: string; endsOn: string }
  taughtDays: {
    id: string
    version: number
    heldOn: string
    venue: string
    attendances: { totalCount: number }
  }[]
  studyDays: { number: number; recommendedOn: string; theme: string }[]
  participants: { nodes: { id: string; person: { email: string } }[] }
}

/** A group of this year's with study and teaching ahead of it. */
const find = async (): Promise<Group> => {
  const { deliveryGroups } = await read<{ deliveryGroups: { nodes: Group[] } }>(`{
    deliveryGroups(first: 1, orderBy: [{ code: ASC }], where: { cohort: { code: { eq: "PLYMOUTH-2023" } } }) { nodes {
      id version name cohort { startsOn endsOn }
      taughtDays { id version heldOn venue attendances { totalCount } }
      studyDays { number recommendedOn theme }
      participants(first: 1000, where: { status: { in: [REGISTERED ACTIVE] } }) { nodes { id person { email } } } } } }`)
  return deliveryGroups.nodes[0]!
}

const mail = async () =>
  (
    await server.owner.query<{ recipient: string; subject: string; body: string }>(
      `select recipient, subject, body, purpose, university_id from message where purpose = 'notice' order by id`,
    )
  ).rows

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

let group: Group
beforeEach(async () => {
  group = await find()
  await server.owner.query(`delete from message where purpose = 'notice'`)
})

const everybody = () => group.participants.nodes.map(({ id }) => id).toSorted()
const addresses = () => group.participants.nodes.map(({ person }) => person.email).toSorted()

describe('a study day', () => {
  const selection = '... on StudyDayMoved { studyDay { number recommendedOn theme } affectedParticipantIds }'
  const move = (more: object, token?: string) =>
    change('moveStudyDay', { id: group.id, expectedVersion: group.version, ...more }, selection, token)
  /** The last one, and a free day after it. */
  const last = () => {
    const day = group.studyDays.at(-1)!
    const taught = new Set(group.taughtDays.map(({ heldOn }) => heldOn))
    const free = [1, 2, 3].map((add) => plus(day.recommendedOn, add)).find((one) => !taught.has(one))!
    return { day, free }
  }

  it('is recommended on another day, and who studies then is written to', async () => {
    const { day, free } = last()
    const moved = await move({ number: 4, recommendedOn: free })
    expect(moved).toMatchObject({
      __typename: 'StudyDayMoved',
      studyDay: { number: 4, recommendedOn: free, theme: day.theme },
    })
    expect((moved.affectedParticipantIds as string[]).toSorted()).toEqual(everybody())
    const letters = await mail()
    expect(letters.map(({ recipient }) => recipient).toSorted()).toEqual(addresses())
    expect(letters[0]).toMatchObject({
      subject: 'Another day for study day 4',
      body: expect.stringContaining(`study day 4 of ${group.name}`) as unknown,
      university_id: 1,
    })
    const { rows } = await server.owner.query(
      `select fields, role from audit_event where table_name = 'study_day' and kind = 'update' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ fields: ['recommended_on'], role: 'consortium_administrator' }])
    // Whoever looked before it was moved has seen another day.
    expect(await move({ number: 4, recommendedOn: day.recommendedOn })).toMatchObject({
      __typename: 'StaleVersion',
    })
  })

  it('may have another theme on its day, of which nobody is written to', async () => {
    const { day } = last()
    const moved = await move({ number: 4, recommendedOn: day.recommendedOn, theme: 'Reading on leadership' })
    expect(moved).toMatchObject({ studyDay: { ...day, theme: 'Reading on leadership' } })
    expect(await mail()).toEqual([])
  })

  it.each([
    ['behind the others', () => ({ number: 3, recommendedOn: last().free }), 'DaysOutOfOrder'],
    [
      'on a day of teaching',
      () => ({ number: 4, recommendedOn: group.taughtDays.at(-1)!.heldOn }),
      'DayTaken',
    ],
    ['when it is over', () => ({ number: 4, recommendedOn: '2024-01-14' }), 'DayBehind'],
    [
      'before the cohort begins',
      () => ({ number: 1, recommendedOn: plus(group.cohort.startsOn, -1) }),
      'OutsideCohort',
    ],
    [
      'after the cohort ends',
      () => ({ number: 4, recommendedOn: plus(group.cohort.endsOn, 1) }),
      'OutsideCohort',
    ],
  ])('is not recommended %s', async (_, input, reason) => {
    expect(await move(input())).toMatchObject({ __typename: reason })
    expect((await find()).studyDays).toEqual(group.studyDays)
    expect(await mail()).toEqual([])
  })

  it('has one of four numbers', async () => {
    await server.owner.query(`delete from study_day where number = 2 and delivery_group_id = $1`, [
      Number(group.id.split('_')[1]),
    ])
    expect(await move({ number: 2, recommendedOn: last().free })).toMatchObject({
      __typename: 'NoSuchStudyDay',
      message: expect.stringContaining('1, 3, 4') as unknown,
    })
    const { errors } = await server.client.ask(
      'mutation ($input: MoveStudyDayInput!) { moveStudyDay(input: $input) { __typename } }',
      { input: { id: group.id, expectedVersion: group.version, number: 5, recommendedOn: last().free } },
    )
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})

describe('a taught day', () => {
  const move = (more: object, token?: string) => {
    const { id, version } = group.taughtDays.at(-1)!
    return change('moveTaughtDay', { id, expectedVersion: version, ...more }, '', token)
  }

  it('that moves is told of to whom it is taught, with where and when', async () => {
    const { heldOn, venue } = group.taughtDays.at(-1)!
    const next = plus(heldOn, 1)
    expect(await move({ heldOn: next, venue: 'Totnes' })).toMatchObject({ __typename: 'TaughtDayMoved' })
    const letters = await mail()
    expect(letters.map(({ recipient }) => recipient).toSorted()).toEqual(addresses())
    expect(letters[0]?.subject).toBe(`Taught day 6 of ${group.name} has moved`)
    expect(letters[0]?.body).toMatch(new RegExp(`\\(Totnes\\)\\. It was to be on .* \\(${venue}\\)\\.$`))
  })

  it('is held while its cohort is taught', async () => {
    for (const heldOn of [plus(group.cohort.startsOn, -1), plus(group.cohort.endsOn, 1)])
      expect(await move({ heldOn })).toMatchObject({ __typename: 'OutsideCohort' })
    expect(await mail()).toEqual([])
  })
})

describe('only administrators move days', () => {
  it.each(['demo-plymouth', 'demo-exeter', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    '%s does not',
    async (token) => {
      const study = { id: group.id, expectedVersion: group.version, number: 4, recommendedOn: '2024-06-28' }
      const { id, version } = group.taughtDays.at(-1)!
      const taught = { id, expectedVersion: version, heldOn: '2024-06-28' }
      expect(await change('moveStudyDay', study, '', token)).toMatchObject({ __typename: 'NotPermitted' })
      expect(await change('moveTaughtDay', taught, '', token)).toMatchObject({ __typename: 'NotPermitted' })
      expect(await mail()).toEqual([])
    },
  )
})
