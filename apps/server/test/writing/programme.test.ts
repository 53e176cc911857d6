import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('programme')
})
afterAll(() => server.stop())

const { change, read, idOf } = administering(() => server)

const years = async () =>
  (
    await read<{ academicYears: { nodes: { id: string; code: string }[] } }>(
      '{ academicYears(first: 100) { nodes { id code } } }',
    )
  ).academicYears.nodes

describe('only administrators', () => {
  it.each(['demo-plymouth', 'demo-devon', 'demo-tutor', 'demo-analyst'])(
    'change the programme: %s does not',
    async (token) => {
      const [cohort] = (
        await read<{ cohorts: { nodes: { id: string; version: number }[] } }>(
          '{ cohorts { nodes { id version } } }',
        )
      ).cohorts.nodes
      const input = {
        id: cohort?.id,
        expectedVersion: cohort?.version,
        name: 'X',
        applicationsCloseOn: '2023-09-08',
        places: 1,
        startsOn: '2023-09-20',
        endsOn: '2024-07-01',
      }
      expect(await change('editCohort', input, '', token)).toMatchObject({ __typename: 'NotPermitted' })
    },
  )
})

describe('a cohort', () => {
  const facts = {
    name: 'Cohort',
    applicationsCloseOn: '2024-08-20',
    places: 40,
    startsOn: '2024-08-30',
    endsOn: '2025-07-20',
  }

  it('is one of its university in its year', async () => {
    const [universityId, year] = [
      await idOf('university', 'PLYMOUTH'),
      (await years()).find(({ code }) => code.startsWith('2024')),
    ]
    expect(await change('createCohort', { ...facts, universityId, academicYearId: year?.id })).toMatchObject({
      __typename: 'CohortExists',
    })
  })

  it.each([
    [{ startsOn: '2023-07-01' }, 'OutsideAcademicYear'],
    [{ endsOn: '2024-08-01' }, 'EndsBeforeStart'],
    [{ applicationsCloseOn: '2024-09-30' }, 'ClosesAfterStart'],
    [{ places: 0 }, 'PlacesTaken'],
  ])('with %o is refused: %s', async (wrong, reason) => {
    const { cohort } = await read<{ cohort: { id: string; version: number } }>(
      '{ cohort(code: "PLYMOUTH-2024") { id version } }',
    )
    const input = { id: cohort.id, expectedVersion: cohort.version, ...facts, ...wrong }
    expect(await change('editCohort', input)).toMatchObject({ __typename: reason })
  })
})

const days = (count: number, month: string) =>
  Array.from({ length: count }, (_, index) => ({
    on: `${month}-${String(index + 2).padStart(2, '0')}`,
    theme: `Day ${index + 1}`,
  }))

describe('a group', () => {
  const group = async (more: object = {}, authority = 'E10000008') => {
    const { cohort } = await read<{ cohort: { id: string; version: number } }>(
      '{ cohort(code: "PLYMOUTH-2024") { id version } }',
    )
    const input = {
      id: cohort.id,
      expectedVersion: cohort.version,
      localAuthorityId: await idOf('localAuthority', authority),
      name: 'Another group',
      venue: 'Exmouth',
      capacity: 25,
      taughtDays: days(6, '2024-10'),
      studyDays: days(4, '2024-11'),
      ...more,
    }
    return change(
      'addDeliveryGroup',
      input,
      '... on DeliveryGroupChanged { deliveryGroup { id code version taughtDays { number heldOn } studyDays { number } } }',
    )
  }

  it('has six taught days and four study days', async () => {
    const { deliveryGroup } = (await group()) as unknown as {
      deliveryGroup: { taughtDays: unknown[]; studyDays: unknown[] }
    }
    expect(deliveryGroup.taughtDays).toHaveLength(6)
    expect(deliveryGroup.studyDays).toHaveLength(4)
  })

  it.each([
    [{ taughtDays: days(7, '2024-10') }, 'DaysMiscounted'],
    [{ taughtDays: days(6, '2024-10').toReversed() }, 'DaysOutOfOrder'],
  ])('with other days is refused', async (wrong, reason) => {
    expect(await group(wrong)).toMatchObject({ __typename: reason })
  })

  it('is of an authority that is routed to the university', async () => {
    expect(await group({}, 'E06000059')).toMatchObject({
      __typename: 'OtherAuthority',
      message: expect.stringContaining('Dorset') as unknown,
    })
  })

  it('changes its name, place and capacity, but not below who is in it', async () => {
    const { deliveryGroup } = (await group({ name: 'A third group' })) as unknown as {
      deliveryGroup: { id: string; version: number }
    }
    const input = { id: deliveryGroup.id, name: 'A fourth group', venue: 'Totnes', capacity: 12 }
    const selection = '... on DeliveryGroupChanged { deliveryGroup { version name venue capacity } }'
    const changed = await change(
      'editDeliveryGroup',
      { ...input, expectedVersion: deliveryGroup.version },
      selection,
    )
    const { id: _id, ...told } = input
    expect(changed).toMatchObject({ deliveryGroup: told })
    const { deliveryGroups } = await read<{ deliveryGroups: { nodes: { id: string; version: number }[] } }>(
      '{ deliveryGroups(first: 1, where: { participants: { some: {} }, cohort: { code: { eq: "PLYMOUTH-2023" } } }) { nodes { id version } } }',
    )
    const [full] = deliveryGroups.nodes
    expect(
      await change('editDeliveryGroup', {
        ...input,
        id: full?.id,
        expectedVersion: full?.version,
        capacity: 1,
      }),
    ).toMatchObject({ __typename: 'CapacityTaken' })
  })

  it('never has a seventh day', async () => {
    const { deliveryGroups } = await read<{ deliveryGroups: { nodes: { id: string; version: number }[] } }>(
      '{ deliveryGroups(first: 1) { nodes { id version } } }',
    )
    const [one] = deliveryGroups.nodes
    const input = {
      id: one?.id,
      expectedVersion: one?.version,
      number: 7,
      heldOn: '2024-06-30',
      venue: 'X',
      theme: 'Y',
    }
    expect(await change('addTaughtDay', input)).toMatchObject({ __typename: 'SeventhTaughtDay' })
  })

  it('is taught by whom it is said', async () => {
    const made = (await group()) as unknown as { deliveryGroup: { id: string; version: number } }
    const { tutors } = await read<{ tutors: { nodes: { id: string }[] } }>(
      '{ tutors(first: 2) { nodes { id } } }',
    )
    const tutorIds = tutors.nodes.map(({ id }) => id)
    const { id, version } = made.deliveryGroup
    const selection = '... on DeliveryGroupChanged { deliveryGroup { version tutors { id } } }'
    const first = await change('setGroupTutors', { id, expectedVersion: version, tutorIds }, selection)
    expect(first).toMatchObject({ deliveryGroup: { version: version + 1 } })
    expect((first.deliveryGroup as { tutors: unknown[] }).tutors).toHaveLength(2)
    const less = await change(
      'setGroupTutors',
      { id, expectedVersion: version + 1, tutorIds: tutorIds.slice(1) },
      selection,
    )
    expect(less).toMatchObject({ deliveryGroup: { tutors: [{ id: tutorIds[1] }] } })
  })
})

describe('a taught day', () => {
  const ahead = async () =>
    (
      await read<{
        taughtDays: {
          nodes: {
            id: string
            version: number
            number: number
            deliveryGroup: { taughtDays: { heldOn: string }[] }
          }[]
        }
      }>(
        '{ taughtDays(where: { heldOn: { gt: "2024-01-15", lt: "2024-08-01" } }, first: 1) { nodes { id version number deliveryGroup { taughtDays { heldOn } } } } }',
      )
    ).taughtDays.nodes[0]

  it('that is moved tells whom it affects', async () => {
    const day = await ahead()
    const moved = await change(
      'moveTaughtDay',
      { id: day?.id, expectedVersion: day?.version, heldOn: '2024-06-29' },
      '... on TaughtDayMoved { taughtDay { heldOn } affectedParticipantIds }',
    )
    expect(moved).toMatchObject({ __typename: 'TaughtDayMoved', taughtDay: { heldOn: '2024-06-29' } })
    expect((moved.affectedParticipantIds as string[]).length).toBeGreaterThan(3)
  })

  it('is not moved onto another, nor when its register is taken', async () => {
    const day = await ahead()
    const other = day?.deliveryGroup.taughtDays[0]?.heldOn
    expect(
      await change('moveTaughtDay', { id: day?.id, expectedVersion: day?.version, heldOn: other }),
    ).toMatchObject({ __typename: 'DayTaken' })
    const { taughtDays } = await read<{ taughtDays: { nodes: { id: string; version: number }[] } }>(
      '{ taughtDays(where: { attendances: { some: {} } }, first: 1) { nodes { id version } } }',
    )
    const [held] = taughtDays.nodes
    expect(
      await change('moveTaughtDay', { id: held?.id, expectedVersion: held?.version, heldOn: '2024-06-28' }),
    ).toMatchObject({ __typename: 'RegisterTaken' })
  })
})
