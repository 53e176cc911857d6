import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { number } from './things.ts'

interface Proposal {
  participantId: string
  participantReference: string
  localAuthorityCode: string
  tutorId: string
}
interface Load {
  tutorId: string
  capacity: number
  held: number
  proposed: number
  placesLeft: number
}
interface Proposals {
  proposals: Proposal[]
  unplaced: (Omit<Proposal, 'tutorId'> & { reason: string })[]
  tutors: Load[]
  further: number
}

let server: ServedAlone
/** Participants of Plymouth whose tutors are gone. */
let without: string[]
beforeAll(async () => {
  server = await serveAlone('allocation-proposals')
  const { rows } = await server.owner.query<{ id: number }>(
    `delete from tutor_allocation where participant_id in (
       select id from participant where university_id = 1 and status = 'active' order by id limit 12
     ) returning participant_id as id`,
  )
  const ids = [...new Set(rows.map(({ id }) => id))]
  await server.owner.query('update participant set primary_tutor_id = null where id = any ($1)', [ids])
  without = ids.map((id) => `ptc_${id}`)
})
afterAll(() => server.stop())

const { change } = administering(() => server)
const query = `query ($from: Date, $cohortId: ID, $localAuthorityId: ID) {
  allocationProposals(from: $from, cohortId: $cohortId, localAuthorityId: $localAuthorityId) {
    proposals { participantId participantReference localAuthorityCode tutorId tutorReference }
    unplaced { participantId participantReference localAuthorityCode reason }
    tutors { tutorId tutorReference capacity held proposed placesLeft } further } }`
const proposed = async (variables: object = {}, token = 'demo-plymouth') =>
  (await server.as(token).data<{ allocationProposals: Proposals }>(query, { ...variables }))
    .allocationProposals
const told = `... on TutorAllocationsChanged {
    tutorAllocations { validFrom reason participant { id primaryTutor { id } } } refused { index reason } }
  ... on EntriesRefused { refused { index reason } }`
const accept = (entries: object[], more: object = {}, token = 'demo-plymouth') =>
  change('acceptProposals', { entries, ...more }, told, token)
const entry = ({ participantId, tutorId }: Proposal) => ({ participantId, tutorId })
const allocated = async (ids: readonly string[]) =>
  (
    await server.owner.query<{ n: number }>(
      'select count(*)::integer as n from tutor_allocation where participant_id = any ($1)',
      [ids.map(number)],
    )
  ).rows[0]?.n

describe('proposals', () => {
  it('name everybody of the university who has no tutor, once', async () => {
    const { proposals, unplaced, further } = await proposed()
    const { rows } = await server.owner.query<{ id: string }>(
      `select 'ptc_' || p.id as id from participant p
       where p.university_id = 1 and p.status in ('registered', 'active') and not exists (
         select from tutor_allocation a where a.participant_id = p.id and (a.valid_to is null or a.valid_to > '2024-01-15'))`,
    )
    const named = [...proposals, ...unplaced].map(({ participantId }) => participantId)
    expect(named.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
    expect(named).toEqual(expect.arrayContaining(without))
    expect(further).toBe(0)
    expect(await proposed()).toEqual({ proposals, unplaced, tutors: expect.anything() as unknown, further })
  })

  it('are tutors who serve the authority and have room, counted of both universities', async () => {
    const { proposals, tutors } = await proposed()
    expect(proposals.length).toBeGreaterThan(0)
    const { rows } = await server.owner.query<{ id: string; authorities: string[]; held: number }>(
      `select 'tut_' || t.id as id, array(select a.code from tutor_local_authority l
           join local_authority a on a.id = l.local_authority_id where l.tutor_id = t.id) as authorities,
         (select count(*)::integer from tutor_allocation a where a.tutor_id = t.id and a.valid_from <= '2024-01-15'
            and (a.valid_to is null or a.valid_to > '2024-01-15')) as held
       from tutor t`,
    )
    const known = new Map(rows.map((row) => [row.id, row]))
    for (const { tutorId, localAuthorityCode } of proposals)
      expect(known.get(tutorId)?.authorities).toContain(localAuthorityCode)
    expect(tutors.map(({ held }) => held)).toEqual(tutors.map(({ tutorId }) => known.get(tutorId)?.held))
    for (const { tutorId, capacity, held, proposed: more, placesLeft } of tutors) {
      expect(more).toBe(proposals.filter((one) => one.tutorId === tutorId).length)
      expect(placesLeft).toBe(Math.max(0, capacity - held - more))
      expect(more === 0 || held + more <= capacity).toBe(true)
    }
  })

  it('are asked for by cohort and authority', async () => {
    const all = await proposed()
    const devon = all.proposals.filter(({ localAuthorityCode }) => localAuthorityCode === 'E10000008')
    const { rows } = await server.owner.query<{ id: string }>(
      `select 'la_' || id as id from local_authority where code = 'E10000008'`,
    )
    const some = await proposed({ localAuthorityId: rows[0]?.id })
    expect(some.proposals.map(({ participantId }) => participantId)).toEqual(
      devon.map(({ participantId }) => participantId),
    )
    const { cohorts } = await server.client.data<{ cohorts: { nodes: { id: string }[] } }>(
      '{ cohorts(first: 1, where: { code: { eq: "EXETER-2023" } }) { nodes { id } } }',
    )
    expect(await proposed({ cohortId: cohorts.nodes[0]?.id })).toMatchObject({ proposals: [], unplaced: [] })
  })

  it('have reasons where there is nobody', async () => {
    await server.owner.query('begin; update tutor set capacity = 0 where active_to is null')
    await server.owner.query('commit')
    const { proposals, unplaced } = await proposed()
    expect(proposals).toEqual([])
    expect(new Set(unplaced.map(({ reason }) => reason))).toEqual(new Set(['NO_PLACE']))
    await server.owner.query('update tutor set capacity = 40 where active_to is null')
    const before = await proposed({ from: '2001-01-01' })
    expect(before).toMatchObject({ proposals: [], tutors: [] })
  })

  it.each(['demo-consortium', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'are not for %s',
    async (token) => {
      const { errors } = await server.as(token).ask(query)
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    },
  )

  it('are of the own university alone', async () => {
    const named = (await proposed({}, 'demo-exeter')).proposals.map(({ participantId }) => participantId)
    expect(named.filter((id) => without.includes(id))).toEqual([])
  })

  it.each([{ cohortId: 'ptc_1' }, { localAuthorityId: 'x' }])('refuse %o', async (wrong) => {
    const { errors } = await server.as('demo-plymouth').ask(query, wrong)
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: Object.keys(wrong)[0],
    })
  })
})

describe('a proposal', () => {
  const ofWithout = async () =>
    (await proposed()).proposals.filter(({ participantId }) => without.includes(participantId))

  it('that holds no longer is refused by the rule’s name, and nothing is stored', async () => {
    const [first, second, third] = (await ofWithout()) as [Proposal, Proposal, Proposal]
    const dorset = await server.owner.query<{ id: string }>(
      `select 'tut_' || t.id as id from tutor t where t.active_to is null and not exists (
         select from tutor_local_authority l join local_authority a on a.id = l.local_authority_id
         where l.tutor_id = t.id and a.code = $1) limit 1`,
      [second.localAuthorityCode],
    )
    await server.owner.query(`update tutor set capacity = 0 where id = $1`, [number(third.tutorId)])
    const entries = [
      entry(first),
      { participantId: second.participantId, tutorId: dorset.rows[0]?.id },
      entry(third),
      entry(first),
    ]
    const reasons = [
      { index: 1, reason: 'AuthorityNotServed' },
      { index: 2, reason: 'TutorFull' },
      { index: 3, reason: 'PrimaryTutorExists' },
    ]
    const whole = first.tutorId === third.tutorId ? [{ index: 0, reason: 'TutorFull' }] : []
    const refused =
      first.tutorId === third.tutorId
        ? [...whole, ...reasons.slice(0, 2), { index: 3, reason: 'TutorFull' }]
        : reasons
    for (const onError of ['ABORT', undefined]) {
      expect(await accept(entries, { onError })).toMatchObject({ __typename: 'EntriesRefused', refused })
      expect(await allocated(without)).toBe(0)
    }
    await server.owner.query('update tutor set capacity = 40 where active_to is null')
  })

  it('is skipped where it holds no longer and the others are wanted', async () => {
    const [first, second] = (await ofWithout()) as [Proposal, Proposal]
    const answer = await accept([entry(first), entry(first), entry(second)], { onError: 'SKIP' })
    expect(answer).toMatchObject({
      __typename: 'TutorAllocationsChanged',
      tutorAllocations: [first, second].map(({ participantId, tutorId }) => ({
        validFrom: '2024-01-15',
        reason: 'Proposed by authority, places and balance.',
        participant: { id: participantId, primaryTutor: { id: tutorId } },
      })),
      refused: [{ index: 1, reason: 'PrimaryTutorExists' }],
    })
  })

  it('is followed for all, after which nobody is left', async () => {
    const rest = await ofWithout()
    expect(rest.length).toBe(without.length - 2)
    expect(await accept(rest.map(entry))).toMatchObject({
      __typename: 'TutorAllocationsChanged',
      refused: [],
    })
    expect(await ofWithout()).toEqual([])
    expect(await allocated(without)).toBe(without.length)
  })

  it.each(['demo-consortium', 'demo-devon', 'demo-tutor', 'demo-exeter'])(
    'is not followed by %s',
    async (token) => {
      const [id] = without
      const { tutors } = await proposed()
      const answer = await accept([{ participantId: id, tutorId: tutors[0]?.tutorId }], {}, token).catch(
        (error: Error) => error.message,
      )
      expect(JSON.stringify(answer)).toMatch(/NotPermitted|not yours/)
    },
  )
})
