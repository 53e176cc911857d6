import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'
import { of, refusing } from './refusing.ts'

const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }
const summer = '2023-08-01T09:00:00Z'

let office: Office
beforeAll(async () => {
  office = await openOffice('offer-sending', summer)
  await office.server.owner.query('update cohort set places = 1000')
})
afterAll(() => office.stop())

const { refused } = refusing(() => office)
const plymouth = 'demo-plymouth'

async function offered(): Promise<Application> {
  const draft = await office.begin(plymouth, await sencoOf(office, devon))
  return office.lead(
    plymouth,
    draft,
    ...usualDocuments,
    ['submitApplication'],
    ['startReview'],
    ['makeOffer', { responseDueOn: '2023-08-20' }],
  )
}

describe('sending an offer', () => {
  it('is for the university’s own office, while it is offered and can still be answered', async () => {
    const application = await offered()
    expect(await refused('sendOffer', of(application), 'demo-consortium')).toMatchObject({
      outcome: 'NotPermitted',
    })
    office.clock.goTo('2023-08-21T09:00:00Z')
    expect(await refused('sendOffer', of(application))).toMatchObject({ outcome: 'AnswerTooLate' })
    office.clock.goTo(summer)
    const over = await office.lead(plymouth, application, ['withdrawApplication', { note: 'Moves away.' }])
    expect(await refused('sendOffer', of(over))).toMatchObject({ outcome: 'OutOfTurn' })
  })

  it('is done for several at once, all or none unless the others are wanted', async () => {
    const [first, second] = [await offered(), await offered()]
    const entry = ({ id, version }: Application) => ({ application: id, expectedVersion: version })
    const entries = [entry(first), { ...entry(second), expectedVersion: 99 }]
    const count = async () =>
      (await office.server.owner.query(`select from app.link where purpose = 'offer'`)).rowCount
    const before = await count()
    const tell = (input: object) =>
      office.server.as(plymouth).data<{ sendOffers: object }>(
        `mutation ($input: SendOffersInput!) { sendOffers(input: $input) { outcome: __typename
           ... on EntriesRefused { refused { index reason } }
           ... on ApplicationsChanged { applications { id } refused { index reason } } } }`,
        { input },
      )
    const refusedEntries = [{ index: 1, reason: 'StaleVersion' }]
    expect((await tell({ entries })).sendOffers).toEqual({
      outcome: 'EntriesRefused',
      refused: refusedEntries,
    })
    expect(await count()).toBe(before)
    expect((await tell({ entries, onError: 'SKIP' })).sendOffers).toEqual({
      outcome: 'ApplicationsChanged',
      applications: [{ id: first.id }],
      refused: refusedEntries,
    })
    expect(await count()).toBe((before ?? 0) + 1)
  })
})
