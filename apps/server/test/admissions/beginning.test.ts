import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { somebody, sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'
import { of, refusing } from './refusing.ts'

const summer = '2023-08-01T09:00:00Z'
const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }

let office: Office
beforeAll(async () => {
  office = await openOffice('beginning', summer)
  await office.server.owner.query('update cohort set places = 1000')
})
afterAll(() => office.stop())

const { refused, badInput } = refusing(() => office)

describe('a draft is changed', () => {
  it('in what its office says of it, and stays where it is in everything else', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const before = await placeOf(draft)
    const changed = await office.lead('demo-plymouth', draft, [
      'editApplication',
      { headteacherSupports: false },
    ])
    expect(changed.version).toBe(draft.version + 1)
    expect(await placeOf(draft)).toEqual({ ...before, headteacherSupports: false })
  })

  it('to another school, whose authority it takes', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const { school } = await sencoOf(office, { ...devon, authority: 'E06000052' })
    await office.lead('demo-plymouth', draft, ['editApplication', { school }])
    expect(await placeOf(draft)).toMatchObject({
      school: { id: school },
      localAuthority: { code: 'E06000052' },
    })
  })

  it('to a school of an authority that the other university serves only for a reason', async () => {
    const draft = await office.begin('demo-plymouth', await sencoOf(office, devon))
    const { school } = await sencoOf(office, { ...devon, authority: 'E06000059' })
    expect((await refused('editApplication', of(draft, { school }))).outcome).toBe('OverrideNeeded')
    const routingOverrideReason = 'The applicant lives in Devon.'
    await office.lead('demo-plymouth', draft, ['editApplication', { school, routingOverrideReason }])
    expect(await placeOf(draft)).toMatchObject({ school: { id: school } })
  })

  /** What a draft says of where it belongs. */
  async function placeOf({ id }: Application): Promise<object> {
    const { application } = await office.server.as('demo-plymouth').data<{ application: object }>(
      `query ($id: ID!) { application(id: $id) {
         headteacherSupports school { id } localAuthority { code } cohort { code } university { code } } }`,
      { id },
    )
    return application
  }
})

describe('an application is begun', () => {
  it('at the university that serves the authority, or elsewhere for a reason', async () => {
    const dorset = { ...(await sencoOf(office, { ...devon, authority: 'E06000059' })) }
    expect(await refused('createApplication', dorset)).toMatchObject({
      outcome: 'OverrideNeeded',
      message: expect.stringContaining('EXETER') as unknown,
    })
    const routingOverrideReason = 'The applicant lives in Devon.'
    const made = await office.begin('demo-plymouth', { ...dorset, routingOverrideReason })
    expect(made.status).toBe('DRAFT')
  })

  it('nowhere for an authority that no university serves', async () => {
    const { school: _none, sencoAppointments: _nor, ...applicant } = await sencoOf(office, devon)
    await office.server.owner
      .query(`insert into local_authority (id, code, dfe_code, name, short_name, region, source)
      values (900, 'E06000027', '880', 'Torbay', 'Torbay', 'South West', 'test')`)
    const told = await refused('createApplication', { ...applicant, localAuthority: 'la_900' })
    expect(told).toMatchObject({
      outcome: 'NotRouted',
      message: expect.stringContaining('Torbay') as unknown,
    })
  })

  it('by the office of the university alone', async () => {
    const applicant = await sencoOf(office, devon)
    expect((await refused('createApplication', applicant, 'demo-consortium')).outcome).toBe('NotPermitted')
    expect((await refused('createApplication', applicant, 'demo-exeter')).outcome).toBe('NotPermitted')
  })

  it('once by each person under one award, wherever the other one is', async () => {
    const applicant = await sencoOf(office, devon)
    const first = await office.begin('demo-plymouth', applicant)
    const { newPerson: _new, teacherStatuses: _held, ...again } = applicant
    const person = first.person.id
    expect((await refused('createApplication', { ...again, person })).outcome).toBe('AlreadyApplied')
    await office.lead('demo-plymouth', first, ['withdrawApplication', { note: 'Another post.' }])
    expect((await office.tell('createApplication', { ...again, person })).outcome).toBe('ApplicationChanged')
  })

  it('by somebody known with the same words wherever they are known', async () => {
    const dorset = await sencoOf(office, { authority: 'E06000059', cohort: 'EXETER-2023' })
    const theirs = await office.begin('demo-exeter', dorset)
    const mine = await sencoOf(office, devon)
    const asExeters = await refused('createApplication', { ...mine, newPerson: dorset.newPerson })
    await office.begin('demo-plymouth', mine)
    const asOwn = await refused('createApplication', { ...mine })
    expect(asExeters).toEqual(asOwn)
    expect(asOwn.outcome).toBe('PersonKnown')
    // Nor may somebody unseen be named.
    expect(
      await badInput('createApplication', { ...mine, newPerson: undefined, person: theirs.person.id }),
    ).toEqual(['input.person'])
  })

  it('for no cohort that starts after the award was closed', async () => {
    await office.server.owner.query(
      `update cohort set starts_on = '2024-09-01', ends_on = '2025-07-31' where code = 'PLYMOUTH-2024'`,
    )
    const applicant = await sencoOf(office, { ...devon, cohort: 'PLYMOUTH-2024' })
    expect(await refused('createApplication', applicant)).toMatchObject({
      outcome: 'SchemeClosed',
      message: 'NASENCO had to be commenced before 2024-09-01.',
    })
    await office.server.owner.query(`update cohort set starts_on = '2024-08-31' where code = 'PLYMOUTH-2024'`)
    expect((await office.tell('createApplication', applicant)).outcome).toBe('ApplicationChanged')
  })

  it.each([
    [{ newPerson: somebody({ trn: '1234567' }) }, 'input.newPerson.trn'],
    [{ newPerson: somebody({ trn: '123456' }) }, 'input.newPerson.trn'],
    [{ newPerson: somebody({ email: 'nobody' }) }, 'input.newPerson.email'],
    [{ newPerson: somebody({ givenName: ' ' }) }, 'input.newPerson.givenName'],
    [{ newPerson: undefined }, 'input.newPerson'],
    [{ cohort: 'coh_x' }, 'input.cohort'],
  ])('not with %o', async (wrong, path) => {
    const applicant = await sencoOf(office, devon)
    expect(await badInput('createApplication', { ...applicant, ...wrong })).toEqual([path])
  })
})

describe('English', () => {
  const ielts = (overall: number) => [
    { kind: 'IELTS', overall, listening: 7, reading: 7, writing: 7, speaking: 7, takenOn: '2023-05-01' },
  ]

  it.each([
    [ielts(6.4), 'OverallTooLow'],
    [ielts(6.7), 'BandNotInHalves'],
    [[{ ...ielts(7)[0], writing: 5 }], 'ElementTooLow'],
    [[{ ...ielts(7)[0], writing: undefined }], 'ScoresIncomplete'],
    [[{ kind: 'APPROVED_EQUIVALENT', takenOn: '2023-05-01' }], 'EquivalentNotNamed'],
  ])('%j is refused as %s', async (englishEvidence, outcome) => {
    const applicant = { ...(await sencoOf(office, devon)), isOverseasQualified: true, englishEvidence }
    expect((await refused('createApplication', applicant)).outcome).toBe(outcome)
  })

  it('is asked of who qualified abroad, before a place is offered', async () => {
    const draft = await office.begin('demo-plymouth', {
      ...(await sencoOf(office, devon)),
      isOverseasQualified: true,
    })
    const papers = ['ENGLISH_LANGUAGE', 'ENIC_STATEMENT'].map(
      (kind) => ['recordDocument', { kind, fileName: `${kind}.pdf` }] as const,
    )
    const reviewed = await office.lead(
      'demo-plymouth',
      draft,
      ...usualDocuments,
      ...papers,
      ['submitApplication'],
      ['startReview'],
    )
    const offer = { responseDueOn: '2023-08-20' }
    expect((await refused('makeOffer', of(reviewed, offer))).outcome).toBe('EnglishNotShown')
    const offered = await office.lead(
      'demo-plymouth',
      reviewed,
      ['describeApplicant', { englishEvidence: ielts(6.5) }],
      ['makeOffer', offer],
    )
    expect(offered.status).toBe('OFFERED')
  })
})

describe('an application is handed in', () => {
  it('with all documents that the case asks for', async () => {
    const formerNames = [
      { givenName: 'Zoë', familyName: 'Smith', usedFrom: '1988-02-29', usedUntil: '2015-06-01' },
    ]
    const renamed = { ...(await sencoOf(office, devon)), newPerson: somebody({ formerNames }) }
    const draft = await office.begin('demo-plymouth', renamed)
    const kinds = ({ documents }: { documents?: { kind: string }[] }) => documents?.map(({ kind }) => kind)
    expect(kinds(await refused('submitApplication', of(draft)))).toEqual([
      'HIGHEST_QUALIFICATION',
      'TEACHER_STATUS',
      'INDUCTION',
      'NAME_CHANGE',
    ])
    const filed = await office.lead('demo-plymouth', draft, ...usualDocuments)
    const told = await refused('submitApplication', of(filed))
    expect([told.outcome, kinds(told)]).toEqual(['DocumentsMissing', ['NAME_CHANGE']])
    const done = await office.lead(
      'demo-plymouth',
      filed,
      ['recordDocument', { kind: 'NAME_CHANGE', fileName: 'marriage.pdf' }],
      ['submitApplication'],
    )
    expect(done.status).toBe('SUBMITTED')
  })

  it('up to the last second of the closing date in London, and not a second later', async () => {
    const drafts = []
    for (const cohort of [devon, devon]) {
      const draft = await office.begin('demo-plymouth', await sencoOf(office, cohort))
      drafts.push(await office.lead('demo-plymouth', draft, ...usualDocuments))
    }
    const [early, late] = drafts as [Application, Application]
    office.clock.goTo('2023-09-08T23:59:59+01:00')
    expect((await office.lead('demo-plymouth', early, ['submitApplication'])).status).toBe('SUBMITTED')
    office.clock.goTo('2023-09-09T00:00:00+01:00')
    expect(await refused('submitApplication', of(late))).toMatchObject({ outcome: 'ClosingDatePassed' })
    office.clock.goTo(summer)
  })
})
