import { machines, replay } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { somebody } from '../admissions/applicants.ts'
import { first, second, type Learner } from '../writing/assessing/assessing.ts'
import { Journeys } from './traveller.ts'

let journeys: Journeys
beforeAll(async () => {
  journeys = await Journeys.open('to-award')
})
afterAll(() => journeys.stop())

const devon = { university: 'PLYMOUTH', authority: 'E10000008' } as const
const dorset = { university: 'EXETER', authority: 'E06000059' } as const

/** From application to the award in one go. */
async function travelled(traveller: Parameters<Journeys['begun']>[0], boardOn: string, roles?: string[]) {
  const learner = await journeys.begun(traveller)
  await journeys.taught(learner)
  await journeys.awarded(learner, boardOn, roles)
  return learner
}

const passed = (role: string, code: string, variant: string | null, finalMark: number | null) => ({
  role,
  status: 'PASSED',
  finalMark,
  module: { code },
  moduleVariant: variant === null ? null : { code: variant },
})

const conferred = { status: 'CONFERRED', credits: 60 }

describe('a SENCO', () => {
  it('of Devon goes from application to the conferred award on Devon’s modules', async () => {
    const learner = await travelled(devon, '2024-06-12')
    const now = await journeys.now(learner)
    expect(now).toMatchObject({
      status: 'COMPLETED',
      startedOn: '2023-09-18',
      endedOn: '2024-06-12',
      daysAttended: 6,
      creditsAchieved: 60,
      releaseAgreements: { nodes: [{ status: 'SIGNED', signatoryRole: 'Headteacher' }] },
      moduleRegistrations: {
        nodes: [
          passed('LEADING_TEACHING_AND_LEARNING', 'PGSEN705', 'PGSEN705DV', 62),
          passed('LEARNING_OUTCOMES_PORTFOLIO', 'PGSEN703', 'PGSEN703DV', null),
          passed('ORGANISATIONAL_CONTEXTS', 'PGSEN704', 'PGSEN704DV', 62),
        ],
      },
      awards: {
        nodes: [
          {
            ...conferred,
            kind: 'NASENCO',
            scope: 'FULL',
            conferredOn: '2024-06-12',
            certificateNumber: expect.stringMatching(/^PLY-2024-\d{8}$/) as unknown,
          },
        ],
      },
    })
    const { outcomesMet, outcomesTotal } = now as { outcomesMet: number; outcomesTotal: number }
    expect(outcomesMet).toBe(outcomesTotal)
  })

  it('of Dorset goes to it through Exeter', async () => {
    const learner = await travelled(dorset, '2024-06-12')
    expect(await journeys.now(learner)).toMatchObject({
      status: 'COMPLETED',
      daysAttended: 6,
      moduleRegistrations: {
        nodes: [
          passed('LEADING_TEACHING_AND_LEARNING', 'EFPM279', null, 62),
          passed('LEARNING_OUTCOMES_PORTFOLIO', 'EFPM285', null, null),
          passed('ORGANISATIONAL_CONTEXTS', 'EFPM278', null, 62),
        ],
      },
      awards: { nodes: [{ ...conferred, kind: 'NASENCO', scope: 'FULL' }] },
    })
  })

  it('whose statutory deadline passes on the way is told of it, and holds the award after it', async () => {
    const { sencoAppointments } = await appointedOn('2020-11-01')
    const learner = await travelled({ ...devon, facts: { sencoAppointments } }, '2024-09-18')
    expect(await journeys.now(learner)).toMatchObject({
      statutoryDeadline: '2023-11-01',
      awards: { nodes: [{ ...conferred, conferredOn: '2024-09-18' }] },
    })
  })
})

describe('who holds early years teacher status', () => {
  it('goes to an award for the early years alone', async () => {
    const facts = { teacherStatuses: [{ kind: 'EYTS', awardedOn: '2015-07-31', induction: 'NOT_REQUIRED' }] }
    const documents = ['HIGHEST_QUALIFICATION', 'TEACHER_STATUS']
    const learner = await travelled({ ...devon, facts, documents }, '2024-10-16')
    expect(await journeys.now(learner)).toMatchObject({
      scope: 'EARLY_YEARS',
      awards: { nodes: [{ ...conferred, kind: 'NASENCO', scope: 'EARLY_YEARS' }] },
    })
  })
})

describe('who holds no teacher status', () => {
  it('goes through PgCert Inclusive Education to its own award', async () => {
    const traveller = {
      ...devon,
      programme: 'PGCERT-IE',
      facts: { teacherStatuses: undefined, newPerson: somebody({ trn: undefined }) },
      documents: ['HIGHEST_QUALIFICATION'],
    }
    const learner = await travelled(traveller, '2024-11-20', [first, second])
    expect(await journeys.now(learner)).toMatchObject({
      status: 'COMPLETED',
      outcomesTotal: 0,
      creditsAchieved: 60,
      moduleRegistrations: {
        nodes: [
          passed('LEADING_TEACHING_AND_LEARNING', 'PGSEN705', 'PGSEN705DV', 62),
          passed('ORGANISATIONAL_CONTEXTS', 'PGSEN704', 'PGSEN704DV', 62),
        ],
      },
      awards: { nodes: [{ ...conferred, kind: 'PGCERT_INCLUSIVE_EDUCATION' }] },
    })
  })
})

describe('who leaves', () => {
  let learner: Learner
  it('in the middle keeps what was done, is nobody’s to teach, and is awarded nothing', async () => {
    learner = await journeys.begun(devon)
    journeys.work.clock.goTo('2024-01-15T10:00:00Z')
    const leave = { on: '2024-01-12', reason: 'HEALTH' }
    await journeys.work.made(journeys.work.on('withdrawParticipant', learner.id, leave, learner.office))
    expect(await journeys.now(learner)).toMatchObject({
      status: 'WITHDRAWN',
      startedOn: '2023-09-18',
      endedOn: '2024-01-12',
      exitReason: 'HEALTH',
      primaryTutor: null,
      awards: { nodes: [] },
    })
    const worry = { category: 'WORKLOAD', severity: 'LOW', summary: 'Too late.' }
    expect(await journeys.work.on('raiseConcern', learner.id, worry, learner.tutor)).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('has a history that the state tables allow', async () => {
    const { transitions } = (await journeys.now(learner)) as {
      transitions: { name: string; fromState: string | null; toState: string }[]
    }
    const machine = machines.find(({ name }) => name === 'participant')!
    const steps = transitions.map(({ name, fromState, toState }) => ({
      name,
      fromState: fromState?.toLowerCase() ?? null,
      toState: toState.toLowerCase(),
    }))
    expect(replay(machine, steps)).toMatchObject({ ok: true, state: 'withdrawn' })
  })
})

/** The only appointment of a SENCO, at a mainstream school of Devon. */
async function appointedOn(startsOn: string) {
  const { schools } = await journeys.work.server.client.data<{ schools: { nodes: { id: string }[] } }>(
    `{ schools(first: 1, where: { localAuthority: { code: { eq: "E10000008" } },
       mainstreamOrMaintainedNursery: { eq: true }, status: { eq: OPEN } }) { nodes { id } } }`,
  )
  return { sencoAppointments: [{ school: schools.nodes[0]!.id, role: 'SENCO', startsOn }] }
}
