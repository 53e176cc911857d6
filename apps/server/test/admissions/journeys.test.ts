import { applicationMachine, replay } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pseudonyms } from '../keys.ts'
import { somebody, sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('journeys', '2023-08-01T09:00:00Z')
  // The demonstration's cohort is full of those who joined it.
  await office.server.owner.query(
    `update cohort set places = 1000; update delivery_group set capacity = 1000`,
  )
})
afterAll(() => office.stop())

const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }
const dorset = { authority: 'E06000059', cohort: 'EXETER-2023' }

const registration = `query ($id: ID!) { application(id: $id) { participants {
  reference status pseudonym ageBand scope registeredOn statutoryDeadline statutoryDeadlineReason outcomesTotal
  deliveryGroup { localAuthority { code } cohort { code } }
  moduleRegistrations(first: 10) { nodes { role status module { code } moduleVariant { code } } }
  feeLiabilities { amountPence payer }
  releaseAgreements(first: 5) { nodes { status } }
} } }`

interface Registered {
  reference: string
  status: string
  pseudonym: string
  ageBand: string
  scope: string
  statutoryDeadline: string | null
  outcomesTotal: number
  deliveryGroup: unknown
  moduleRegistrations: { nodes: { module: { code: string }; moduleVariant: { code: string } | null }[] }
  feeLiabilities: object[]
  releaseAgreements: { nodes: object[] }
}

async function registered({ id }: Application): Promise<Registered> {
  const { application } = await office.server.client.data<{ application: { participants: Registered[] } }>(
    registration,
    { id },
  )
  expect(application.participants).toHaveLength(1)
  return application.participants[0]!
}

const toDecision = [...usualDocuments, ['submitApplication'], ['startReview']] as const
const toRegistration = [
  ['makeOffer', { responseDueOn: '2023-08-20' }],
  ['acceptOffer'],
  ['confirmConditions'],
  ['registerApplicant', { payer: 'SCHOOL' }],
] as const

const codes = ({ moduleRegistrations }: Registered) =>
  moduleRegistrations.nodes.map(({ module, moduleVariant }) => moduleVariant?.code ?? module.code).toSorted()

describe('a SENCO', () => {
  it('of Devon is registered at Plymouth, on the modules of Devon', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const done = await office.lead('demo-plymouth', draft, ...toDecision, ...toRegistration)
    expect(done).toMatchObject({ status: 'REGISTERED', route: 'SENCO', decisionReason: 'MEETS_CONDITIONS' })
    const participant = await registered(done)
    expect(participant).toMatchObject({
      status: 'REGISTERED',
      ageBand: 'FROM_35_TO_44',
      scope: 'FULL',
      registeredOn: '2023-08-01',
      statutoryDeadline: '2025-09-01',
      statutoryDeadlineReason: 'THIRD_ANNIVERSARY',
      deliveryGroup: { localAuthority: { code: 'E10000008' }, cohort: { code: 'PLYMOUTH-2023' } },
      feeLiabilities: [{ amountPence: 270_000, payer: 'SCHOOL' }],
      releaseAgreements: { nodes: [{ status: 'DRAFT' }] },
    })
    expect(codes(participant)).toEqual(['PGSEN703DV', 'PGSEN704DV', 'PGSEN705DV'])
    const { rows } = await office.server.owner.query<{ id: number; person: number; pseudonym: string }>(
      `select p.id, p.person_id as person, e.pseudonym from participant p join person e on e.id = p.person_id
       where p.reference = $1`,
      [participant.reference],
    )
    const [{ id, person, pseudonym } = { id: 0, person: 0, pseudonym: '' }] = rows
    expect(participant.pseudonym).toBe(pseudonyms.of('participant', id))
    expect(pseudonym).toBe(pseudonyms.of('person', person))
    expect(participant.outcomesTotal).toBeGreaterThan(10)
    const steps = done.transitions.map(({ name, fromState, toState }) => ({
      name,
      fromState: fromState!.toLowerCase(),
      toState: toState.toLowerCase(),
    }))
    expect(replay(applicationMachine, steps)).toMatchObject({ ok: true, state: 'registered' })
  })

  it('of Dorset is registered at Exeter', async () => {
    const draft = await office.begin('demo-exeter', await sencoOf(office, dorset))
    const done = await office.lead('demo-exeter', draft, ...toDecision, ...toRegistration)
    const participant = await registered(done)
    expect(codes(participant)).toEqual(['EFPM278', 'EFPM279', 'EFPM285'])
    expect(participant).toMatchObject({ feeLiabilities: [{ amountPence: 270_000 }] })
  })
})

describe('who holds no teacher status', () => {
  it('is not offered the award, but PgCert Inclusive Education', async () => {
    const { teacherStatuses: _none, ...unqualified } = await sencoOf(office, devon)
    const highest = usualDocuments.slice(0, 1)
    const draft = await office.begin('demo-plymouth', unqualified)
    const reviewed = await office.lead(
      'demo-plymouth',
      draft,
      ...highest,
      ['submitApplication'],
      ['startReview'],
    )
    const refused = await office.tell('makeOffer', {
      id: reviewed.id,
      expectedVersion: reviewed.version,
      responseDueOn: '2023-08-20',
    })
    expect(refused.outcome).toBe('NotEligible')
    expect(refused.message).toContain('PGCERT-IE')
    expect(refused.reasons?.map(({ rule }) => rule)).toContain('status.missing')

    const other = { ...unqualified, newPerson: somebody({ trn: undefined }) }
    const again = await office.begin('demo-plymouth', {
      ...other,
      programme: await office.id('programme', { code: 'PGCERT-IE' }),
    })
    const done = await office.lead(
      'demo-plymouth',
      again,
      ...highest,
      ['submitApplication'],
      ['startReview'],
      ...toRegistration,
    )
    expect(done.route).toBe('INCLUSIVE_EDUCATION')
    const participant = await registered(done)
    expect(codes(participant)).toEqual(['PGSEN704DV', 'PGSEN705DV'])
    expect(participant.outcomesTotal).toBe(0)
  })
})

describe('who holds early years teacher status', () => {
  const eyts = [{ kind: 'EYTS', awardedOn: '2015-07-31', induction: 'NOT_REQUIRED' }]
  const papers = usualDocuments.slice(0, 2)

  it('is admitted at Plymouth, for the early years alone', async () => {
    const applicant = { ...(await sencoOf(office, devon)), teacherStatuses: eyts }
    const draft = await office.begin('demo-plymouth', applicant)
    const steps = [...papers, ['submitApplication'], ['startReview'], ...toRegistration] as const
    const done = await office.lead('demo-plymouth', draft, ...steps)
    expect(done.route).toBe('EARLY_YEARS')
    expect(await registered(done)).toMatchObject({ scope: 'EARLY_YEARS' })
  })

  it('is not admitted at Exeter', async () => {
    const applicant = { ...(await sencoOf(office, dorset)), teacherStatuses: eyts }
    const draft = await office.begin('demo-exeter', applicant)
    const reviewed = await office.lead(
      'demo-exeter',
      draft,
      ...papers,
      ['submitApplication'],
      ['startReview'],
    )
    const refused = await office.tell(
      'makeOffer',
      { id: reviewed.id, expectedVersion: reviewed.version, responseDueOn: '2023-08-20' },
      'demo-exeter',
    )
    expect(refused.reasons?.map(({ rule }) => rule)).toEqual(['status.missing', 'alternative.none'])
  })
})

describe('the rules are told beforehand', () => {
  it('with ways in, what is missing and the deadline', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const asked = `query ($id: ID!) { applicationEligibility(id: $id) {
      mayBeOffered routes { route programmeCode scope reasons { rule } warnings { rule } } closed { rule }
      needed { kind } missing { kind } englishProblem schemeProblem statutoryDeadline { deadline reason } } }`
    const told = await office.server
      .as('demo-plymouth')
      .data<{ applicationEligibility: object }>(asked, only(draft))
    expect(told.applicationEligibility).toMatchObject({
      mayBeOffered: true,
      routes: [{ route: 'SENCO', programmeCode: null, scope: 'FULL' }],
      missing: [{ kind: 'HIGHEST_QUALIFICATION' }, { kind: 'TEACHER_STATUS' }, { kind: 'INDUCTION' }],
      englishProblem: null,
      schemeProblem: null,
      statutoryDeadline: { deadline: '2025-09-01', reason: 'THIRD_ANNIVERSARY' },
    })
    const elsewhere = await office.server.as('demo-exeter').data<object>(asked, only(draft))
    expect(elsewhere).toEqual({ applicationEligibility: null })
    const closed = await office.server.as('demo-tutor').ask(asked, only(draft))
    expect(closed.errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})

const only = ({ id }: Application) => ({ id })

describe('the deadline that a registration keeps', () => {
  it('follows an appointment that becomes known later, whichever university’s the registration is', async () => {
    const { sencoAppointments: _none, ...teacher } = await sencoOf(office, devon)
    const draft = await office.begin('demo-plymouth', teacher)
    const done = await office.lead('demo-plymouth', draft, ...toDecision, ...toRegistration)
    expect(done.route).toBe('NOT_IN_ROLE')
    expect(await registered(done)).toMatchObject({
      statutoryDeadline: null,
      statutoryDeadlineReason: 'NEVER_APPOINTED',
    })
    const other = await office.begin('demo-plymouth', {
      cohort: teacher.cohort,
      programme: await office.id('programme', { code: 'PGCERT-IE' }),
      school: teacher.school,
      person: done.person.id,
    })
    await office.server.owner.query(
      `update participant set university_id = (select id from university where code = 'EXETER') where person_id = $1`,
      [Number(done.person.id.split('_')[1])],
    )
    await office.lead('demo-plymouth', other, [
      'describeApplicant',
      { sencoAppointments: [{ school: teacher.school, role: 'SENCO', startsOn: '2024-02-29' }] },
    ])
    expect(await registered(done)).toMatchObject({
      statutoryDeadline: '2027-02-28',
      statutoryDeadlineReason: 'THIRD_ANNIVERSARY',
    })
  })
})
