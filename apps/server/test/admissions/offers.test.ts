import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'
import { of, refusing } from './refusing.ts'

const summer = '2023-08-01T09:00:00Z'
const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }

let office: Office
beforeAll(async () => {
  office = await openOffice('offers', summer)
  await office.server.owner.query('update cohort set places = 1000')
})
afterAll(() => office.stop())

const { refused, rows } = refusing(() => office)

describe('an offer', () => {
  const offer = ['makeOffer', { responseDueOn: '2023-08-20' }] as const

  async function reviewed(): Promise<Application> {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    return office.lead('demo-plymouth', draft, ...usualDocuments, ['submitApplication'], ['startReview'])
  }

  it('is answered by its day, and lapses after it', async () => {
    const [first, second] = [await reviewed(), await reviewed()]
    expect((await refused('makeOffer', of(first, { responseDueOn: '2023-07-31' }))).outcome).toBe(
      'DueDatePassed',
    )
    const offers = [
      await office.lead('demo-plymouth', first, offer),
      await office.lead('demo-plymouth', second, offer),
    ]
    expect((await refused('lapseOffer', of(offers[0]!))).outcome).toBe('NotOverdue')
    office.clock.goTo('2023-08-21T09:00:00Z')
    expect((await refused('acceptOffer', of(offers[0]!))).outcome).toBe('AnswerTooLate')
    expect((await office.lead('demo-plymouth', offers[0]!, ['lapseOffer'])).status).toBe('LAPSED')
    office.clock.goTo('2023-08-20T22:00:00Z')
    expect((await office.lead('demo-plymouth', offers[1]!, ['acceptOffer'])).status).toBe(
      'PENDING_CONDITIONS',
    )
    office.clock.goTo(summer)
  })

  it('with conditions is confirmed when each is met, and taken back with them', async () => {
    const conditions = [{ description: 'Show the certificate.', dueOn: '2023-08-31' }]
    const [name, due] = offer
    const offered = await office.lead('demo-plymouth', await reviewed(), [name, { ...due, conditions }])
    const back = await office.lead('demo-plymouth', offered, [
      'revertApplication',
      { reason: 'The wrong person.' },
    ])
    expect(back).toMatchObject({
      status: 'UNDER_REVIEW',
      conditions: [],
      decidedOn: null,
      decisionReason: null,
    })
    const accepted = await office.lead('demo-plymouth', back, [name, { ...due, conditions }], ['acceptOffer'])
    expect((await refused('confirmConditions', of(accepted))).outcome).toBe('ConditionsOpen')
    const condition = accepted.conditions[0]!.id
    const met = await office.lead('demo-plymouth', accepted, ['meetCondition', { condition }])
    expect((await refused('meetCondition', of(met, { condition }))).outcome).toBe('NoConditionOpen')
    expect((await office.lead('demo-plymouth', met, ['confirmConditions'])).status).toBe('ACCEPTED')
  })

  it('moves to a later cohort of the university alone, and does not move back', async () => {
    const offered = await office.lead('demo-plymouth', await reviewed(), offer)
    const to = async (code: string) => ({
      cohort: await office.id('cohort', { code }),
      reason: 'WORKLOAD',
      responseDueOn: '2024-07-01',
    })
    const outcome = async (code: string) =>
      (await refused('deferToCohort', of(offered, await to(code)))).outcome
    expect(await outcome('EXETER-2024')).toBe('OtherUniversity')
    expect(await outcome('PLYMOUTH-2022')).toBe('CohortNotLater')
    const later = await office.lead('demo-plymouth', offered, ['deferToCohort', await to('PLYMOUTH-2024')])
    expect(later).toMatchObject({ status: 'OFFERED', responseDueOn: '2024-07-01' })
    expect((await refused('revertApplication', of(later, { reason: 'No.' }))).outcome).toBe('DeferralStands')
  })

  it('needs a place; several together take them in order', async () => {
    const applications = [await reviewed(), await reviewed(), await reviewed()]
    const { rows: held } = await office.server.owner.query<{ count: number }>(
      `select count(*)::integer as count from application a join cohort c on c.id = a.cohort_id
       where c.code = 'PLYMOUTH-2023' and a.status in ('offered', 'pending_conditions', 'accepted', 'registered')`,
    )
    await office.server.owner.query(`update cohort set places = $1 where code = 'PLYMOUTH-2023'`, [
      held[0]!.count + 2,
    ])
    const entries = applications.map(({ id, version }) => ({
      application: id,
      expectedVersion: version,
      responseDueOn: '2023-08-20',
    }))
    const offers = (input: object) =>
      office.server.as('demo-plymouth').data<{ makeOffers: object }>(
        `mutation ($input: MakeOffersInput!) { makeOffers(input: $input) { outcome: __typename
           ... on ApplicationsChanged { applications { id status } refused { index reason } }
           ... on EntriesRefused { refused { index reason } } } }`,
        { input },
      )
    const full = [{ index: 2, reason: 'CohortFull' }]
    const before = await rows()
    expect((await offers({ entries })).makeOffers).toEqual({ outcome: 'EntriesRefused', refused: full })
    expect(await rows()).toBe(before)
    expect((await offers({ entries, onError: 'SKIP' })).makeOffers).toMatchObject({
      applications: [{ status: 'OFFERED' }, { status: 'OFFERED' }],
      refused: full,
    })
    const [last] = applications.slice(2)
    const waiting = await office.lead('demo-plymouth', last!, ['waitlistApplication'])
    const promotion = { responseDueOn: '2023-08-20' }
    expect((await refused('promoteApplication', of(waiting, promotion))).outcome).toBe('CohortFull')
    await office.server.owner.query('update cohort set places = 1000')
    expect((await office.lead('demo-plymouth', waiting, ['promoteApplication', promotion])).status).toBe(
      'OFFERED',
    )
  })
})

describe('a registration', () => {
  const toAccepted = [
    ...usualDocuments,
    ['submitApplication'],
    ['startReview'],
    ['makeOffer', { responseDueOn: '2023-08-20' }],
    ['acceptOffer'],
    ['confirmConditions'],
  ] as const

  it('names who else pays, and is taught in a group of the authority', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const accepted = await office.lead('demo-plymouth', draft, ...toAccepted)
    expect((await refused('registerApplicant', of(accepted, { payer: 'OTHER' }))).outcome).toBe(
      'PayerNotNamed',
    )
    const { deliveryGroups } = await office.server.client.data<{
      deliveryGroups: { nodes: { id: string }[] }
    }>(
      `query { deliveryGroups(first: 1, where: { cohort: { code: { eq: "PLYMOUTH-2023" } },
         localAuthority: { code: { ne: "E10000008" } } }) { nodes { id } } }`,
    )
    const elsewhere = { payer: 'SCHOOL', deliveryGroup: deliveryGroups.nodes[0]!.id }
    expect((await refused('registerApplicant', of(accepted, elsewhere))).outcome).toBe('GroupElsewhere')
    const done = await office.lead('demo-plymouth', accepted, [
      'registerApplicant',
      { payer: 'OTHER', payerName: 'Westward Schools Trust' },
    ])
    expect(done.status).toBe('REGISTERED')
  })

  it('is one at a time under an award', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const accepted = await office.lead('demo-plymouth', draft, ...toAccepted)
    const person = Number(accepted.person.id.split('_')[1])
    await office.server.owner.query(
      `update participant set person_id = $1 where id = (select max(id) from participant where status = 'active')`,
      [person],
    )
    const told = await refused('registerApplicant', of(accepted, { payer: 'SCHOOL' }))
    expect(told.outcome).toBe('AlreadyRegistered')
  })
})
