import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { finder, number, one } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('tutors')
})
afterAll(() => server.stop())

const { change, read, idOf } = administering(() => server)
const find = finder(read)
const told =
  '... on TutorChanged { tutor { id version reference kind capacity activeFrom activeTo professionalRole email familyName localAuthorities { code } university { code } } }'
const ended = `${told} ... on AllocationsStand { count } ... on GroupsTaught { count }`
const edited = `${told} ... on AllocationsStand { count } ... on CapacityHeld { count }`

const devon = 'E10000008'
const post = async (more: object = {}) => ({
  kind: 'LOCAL',
  newPerson: { givenName: 'Morwenna', familyName: 'Tregenza', email: 'm.tregenza@tutors.example' },
  localAuthorityIds: [await idOf('localAuthority', devon)],
  capacity: 12,
  professionalRole: 'SEN advisory teacher',
  ...more,
})

interface Tutor {
  id: string
  version: number
  reference: string
}

describe('an appointment', () => {
  let tutor: Tutor

  it('makes somebody new a tutor of their authorities', async () => {
    const made = await change('appointTutor', await post(), told)
    expect(made).toMatchObject({
      __typename: 'TutorChanged',
      tutor: {
        kind: 'LOCAL',
        activeFrom: '2024-01-15',
        activeTo: null,
        email: 'm.tregenza@tutors.example',
        localAuthorities: [{ code: devon }],
        university: null,
      },
    })
    tutor = made.tutor as Tutor
    expect(tutor.reference).toMatch(/^TUT-\d{4,}$/)
  })

  it('is of somebody not recorded yet, or recorded and no tutor', async () => {
    expect(await change('appointTutor', await post())).toMatchObject({ __typename: 'PersonKnown' })
    const { rows } = await server.owner.query<{ person_id: number }>(
      'select person_id from tutor where id = $1',
      [number(tutor.id)],
    )
    const again = await post({ newPerson: undefined, personId: `per_${rows[0]?.person_id}` })
    expect(await change('appointTutor', again)).toEqual({
      __typename: 'TutorExists',
      message: `The person is ${tutor.reference}; edit that tutor, or end it first.`,
    })
    const { people } = await read<{ people: { nodes: { id: string }[] } }>(
      '{ people(first: 1, where: { participations: { some: { status: { eq: COMPLETED } } } }) { nodes { id } } }',
    )
    const appointed = await change(
      'appointTutor',
      await post({ newPerson: undefined, personId: people.nodes[0]?.id }),
      told,
    )
    expect(appointed).toMatchObject({ __typename: 'TutorChanged' })
  })

  it.each([
    [{ kind: 'UNIVERSITY' }, 'UniversityMismatched'],
    [{ universityId: 'uni_1' }, 'UniversityMismatched'],
    [{ localAuthorityIds: [] }, 'NoAuthorityServed'],
  ])('with %o is refused: %s', async (wrong, reason) => {
    expect(await change('appointTutor', await post(wrong))).toMatchObject({ __typename: reason })
  })

  it('is changed in whom it serves, for how many, and how the tutor is reached', async () => {
    const input = {
      ...one(tutor),
      localAuthorityIds: [await idOf('localAuthority', devon), await idOf('localAuthority', 'E06000052')],
      capacity: 9,
      professionalRole: 'Experienced SENCO',
      email: 'morwenna@tutors.example',
      phone: '01392 000000',
    }
    expect(await change('editTutor', input, told)).toMatchObject({
      tutor: {
        version: tutor.version + 1,
        capacity: 9,
        email: 'morwenna@tutors.example',
        localAuthorities: [{ code: 'E06000052' }, { code: devon }],
      },
    })
    const stale = await change('editTutor', { ...input, capacity: 8 })
    expect(stale).toMatchObject({ __typename: 'StaleVersion' })
  })

  it('ends on a day after its first', async () => {
    const end = (on: string) =>
      change('endAppointment', { id: tutor.id, expectedVersion: tutor.version + 1, on }, ended)
    expect(await end('2024-01-15')).toMatchObject({ __typename: 'EndsBeforeStart' })
    expect(await end('2024-07-31')).toMatchObject({ tutor: { activeTo: '2024-07-31' } })
  })
})

describe('a tutor who is at work', () => {
  let tutor: Tutor
  let standing: number
  beforeAll(async () => {
    const { rows } = await server.owner.query<{ id: number; version: number; standing: number }>(
      `select t.id, t.version, count(*)::integer as standing from tutor t
       join tutor_allocation a on a.tutor_id = t.id and (a.valid_to is null or a.valid_to > '2024-01-15')
       where t.active_to is null and t.kind = 'local' group by t.id order by count(*) desc limit 1`,
    )
    tutor = { id: `tut_${rows[0]?.id}`, version: rows[0]?.version ?? 0, reference: '' }
    standing = rows[0]?.standing ?? 0
  })

  it('stays appointed while participants have them, and it is told how many', async () => {
    expect(standing).toBeGreaterThan(1)
    expect(await change('endAppointment', { ...one(tutor), on: '2024-01-16' }, ended)).toMatchObject({
      __typename: 'AllocationsStand',
      count: standing,
      message: expect.stringContaining(`${standing} participants have this tutor`) as unknown,
    })
  })

  it('keeps the room and the authorities that participants need', async () => {
    const { rows } = await server.owner.query<{ id: number }>(
      'select local_authority_id as id from tutor_local_authority where tutor_id = $1',
      [number(tutor.id)],
    )
    const served = rows.map(({ id }) => `la_${id}`)
    const edit = (localAuthorityIds: string[], capacity: number) =>
      change('editTutor', { ...one(tutor), localAuthorityIds, capacity, professionalRole: 'X' }, edited)
    expect(await edit(served, 1)).toMatchObject({ __typename: 'CapacityHeld' })
    expect(await edit([await idOf('localAuthority', 'E06000059')], 500)).toMatchObject({
      __typename: 'AllocationsStand',
    })
    expect(await edit([], 500)).toMatchObject({ __typename: 'NoAuthorityServed' })
  })

  it('stays appointed while groups are to be taught', async () => {
    await server.owner.query(
      'update tutor_allocation set valid_to = $2 where tutor_id = $1 and (valid_to is null or valid_to > $2)',
      [number(tutor.id), '2024-01-15'],
    )
    const refused = await change('endAppointment', { ...one(tutor), on: '2024-01-16' }, ended)
    expect(refused).toMatchObject({ __typename: 'GroupsTaught' })
    expect(refused['count']).toBeGreaterThan(0)
    expect(await change('endAppointment', { ...one(tutor), on: '2026-08-01' }, ended)).toMatchObject({
      tutor: { activeTo: '2026-08-01' },
    })
  })
})

describe('tutors are the consortium’s to appoint', () => {
  it.each(['demo-plymouth', 'demo-exeter', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    '%s does not',
    async (token) => {
      const tutor = await find('tutors', 'activeTo: { isNull: true }')
      const input = { ...one(tutor), on: '2024-03-01' }
      expect(await change('endAppointment', input, '', token)).toMatchObject({
        __typename: 'NotPermitted',
        message: expect.stringContaining('Only an administrator of the consortium') as unknown,
      })
      expect(await change('appointTutor', await post(), '', token)).toMatchObject({
        __typename: 'NotPermitted',
      })
    },
  )
})
