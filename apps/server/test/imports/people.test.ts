import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeOf, type Office } from '../admissions/office.ts'
import { openImports, type Import, type ImportOffice } from './office.ts'
import { accept, devonSchool, fileOf, rowsAt } from './people-file.ts'

const plymouth = 'demo-plymouth'
let imports: ImportOffice
let office: Office
let urn: string
let person: ReturnType<typeof rowsAt>
let stranger: string
beforeAll(async () => {
  imports = await openImports('import-people')
  office = officeOf(imports.server, imports.clock)
  urn = await devonSchool(imports.server.owner)
  person = rowsAt(urn)
  const known = await imports.server.owner.query<{ trn: string }>(
    `select i.trn from person_identity i join participant p on p.person_id = i.person_id
     where i.trn is not null and p.university_id = 2 limit 1`,
  )
  stranger = known.rows[0]!.trn
})
afterAll(() => imports.stop())

const counted = async (table: string): Promise<number> =>
  (await imports.server.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n

const both = async () => [await counted('person'), await counted('application')]

let drafts: Import

describe('applications', () => {
  it('are tried, mended and stored, each as a draft of its own', async () => {
    const before = await both()
    const rows = Array.from({ length: 60 }, (_, place) => {
      if (place === 10) return person(place, { TRN: '12' })
      if (place === 20) return person(place, { Cohort: 'PLYMOUTH-1923' })
      if (place === 30) return person(place, { TRN: stranger })
      return person(place)
    })
    let one = await imports.tried('APPLICATIONS', fileOf(rows), plymouth)
    expect(one).toMatchObject({
      status: 'READY',
      encoding: 'utf-8',
      separator: ';',
      rowsRead: 60,
      ready: { totalCount: 57 },
      faulty: { totalCount: 3 },
    })
    const faulty = one.rows.nodes.filter(({ status }) => status === 'FAULTY')
    expect(faulty.map(({ line, problems }) => [line, problems])).toEqual([
      [
        12,
        [
          {
            field: 'trn',
            columnTitle: 'TRN',
            value: '12',
            reason: 'BAD_USER_INPUT',
            message: expect.stringMatching(/seven digits/) as unknown,
          },
        ],
      ],
      [22, [expect.objectContaining({ field: 'cohort', columnTitle: 'Cohort', value: 'PLYMOUTH-1923' })]],
      [32, [expect.objectContaining({ reason: 'PersonKnown' })]],
    ])
    expect(await both()).toEqual(before)

    const [number, cohort, known] = faulty
    expect(await imports.mend(number!, { trn: '7500010' }, plymouth)).toMatchObject({ status: 'READY' })
    expect(await imports.mend(cohort!, { cohort: 'PLYMOUTH-2023' }, plymouth)).toMatchObject({
      status: 'READY',
      problems: [],
    })
    expect(await imports.mend(known!, { trn: '7500011' }, plymouth)).toMatchObject({
      status: 'FAULTY',
      problems: [{ reason: 'DOUBLED', message: /line 13/ }],
    })
    one = await imports.see(one.id, plymouth)
    one = await imports.step('commitImport', one, plymouth)
    expect(one).toMatchObject({ status: 'STORED', stored: { totalCount: 59 }, faulty: { totalCount: 1 } })
    expect(one.rows.nodes[0]?.application).toMatchObject({ status: 'DRAFT' })

    // What was left is mended and stored afterwards; what is stored already is not stored again.
    const left = one.rows.nodes.find(({ status }) => status === 'FAULTY')!
    expect(await imports.mend(left, { trn: '' }, plymouth)).toMatchObject({ status: 'READY' })
    drafts = await imports.step('commitImport', one, plymouth)
    expect(drafts).toMatchObject({ status: 'STORED', rowsDone: 1, stored: { totalCount: 60 } })
    expect(await both()).toEqual(before.map((count) => count + 60))
  })

  it('are taken back with whom they brought, but for those that somebody has worked on', async () => {
    const before = await both()
    let one = await imports.tried('APPLICATIONS', fileOf([1, 2, 3].map((add) => person(900 + add))), plymouth)
    one = await imports.step('commitImport', one, plymouth)
    const second = one.rows.nodes[1]!.application!
    const told = await office.tell(
      'editApplication',
      {
        id: second.id,
        expectedVersion: 1,
        school: await office.id('school', { urn }),
        headteacherSupports: false,
      },
      plymouth,
    )
    expect(told.outcome).toBe('ApplicationChanged')
    one = await imports.step('undoImport', one, plymouth)
    expect(one.rows.nodes.map(({ status }) => status)).toEqual(['TAKEN_BACK', 'KEPT', 'TAKEN_BACK'])
    expect(one.rows.nodes[1]?.problems).toMatchObject([{ reason: 'KEPT', message: /changed after/ }])
    expect(await both()).toEqual(before.map((count) => count + 1))
  })

  it('of another university’s cohort are refused as a single one is', async () => {
    const one = await imports.tried(
      'APPLICATIONS',
      fileOf([person(950, { Cohort: 'EXETER-2023' }), person(951)]),
      plymouth,
    )
    expect(one.rows.nodes).toMatchObject([
      { status: 'FAULTY', problems: [{ field: 'cohort', reason: 'NotPermitted' }] },
      { status: 'READY' },
    ])
  })
})

describe('participants', () => {
  it('are registered from accepted applications, and withdrawn where nothing has come of it', async () => {
    const { owner } = imports.server
    const ids = drafts.rows.nodes.map(({ application }) => Number(application!.id.split('_')[1]))
    await accept(owner, ids)
    const references = drafts.rows.nodes.map(({ application }) => application!.reference)
    const lines = references.map((reference, place) => {
      if (place === 5) return `${reference},other,,`
      if (place === 6) return 'APP-999999,school,,'
      if (place === 7) return `${reference},nobody,,`
      return `${reference},school,,`
    })
    const content = ['Application reference,Payer,Name of payer,Delivery group', ...lines].join('\n')
    let one = await imports.tried('PARTICIPANTS', content, plymouth)
    expect(one).toMatchObject({ status: 'READY', rowsRead: 60, ready: { totalCount: 57 } })
    const faulty = one.rows.nodes.filter(({ status }) => status === 'FAULTY')
    expect(faulty).toMatchObject([
      { line: 7, problems: [{ field: 'payerName', reason: 'PayerNotNamed' }] },
      { line: 8, problems: [{ field: 'application', value: 'APP-999999' }] },
      { line: 9, problems: [{ field: 'payer', value: 'nobody' }] },
    ])
    await imports.mend(faulty[0]!, { payerName: 'The Moor Trust' }, plymouth)
    await imports.mend(faulty[1]!, { application: references[6]! }, plymouth)
    await imports.mend(faulty[2]!, { payer: 'participant' }, plymouth)
    const before = await counted('participant')
    one = await imports.step('commitImport', await imports.see(one.id, plymouth), plymouth)
    expect(one).toMatchObject({ status: 'STORED', stored: { totalCount: 60 }, faulty: { totalCount: 0 } })
    expect(await counted('participant')).toBe(before + 60)
    expect(one.rows.nodes[0]).toMatchObject({
      participant: { status: 'REGISTERED' },
      application: { status: 'REGISTERED' },
    })

    await owner.query('update participant set version = version + 1 where id = $1', [
      Number(one.rows.nodes[3]!.participant!.id.split('_')[1]),
    ])
    one = await imports.step('undoImport', one, plymouth)
    const inState = (state: string) => one.rows.nodes.filter(({ status }) => status === state)
    expect(inState('TAKEN_BACK')).toHaveLength(59)
    expect(inState('KEPT')).toMatchObject([{ line: 5, participant: { status: 'REGISTERED' } }])
    expect(inState('TAKEN_BACK')[0]?.participant).toMatchObject({ status: 'WITHDRAWN' })
  })
})

describe('whose it is', () => {
  it.each(['demo-exeter', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'nothing of it is there for %s',
    async (token) => {
      const { data, errors } = await imports.server
        .as(token)
        .ask<{ import: unknown }>('query ($id: ID!) { import(id: $id) { id rows { totalCount } } }', {
          id: drafts.id,
        })
      expect(data?.import ?? null).toBeNull()
      if (token !== 'demo-exeter') expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
      const sent = await imports.send('a\n1\n', token)
      expect(sent.status).toBe(token === 'demo-exeter' ? 201 : 403)
    },
  )

  it('is decided by the kind: schools are the consortium’s, people their university’s', async () => {
    const file = await imports.file(fileOf([person(980)]))
    expect(await imports.tell('startImport', { kind: 'APPLICATIONS', file })).toMatchObject({
      outcome: 'NotPermitted',
    })
    const own = await imports.file('URN\n1\n', plymouth)
    expect(await imports.tell('startImport', { kind: 'SCHOOLS', file: own }, plymouth)).toMatchObject({
      outcome: 'NotPermitted',
    })
    // A file is its sender's alone.
    expect(await imports.tell('startImport', { kind: 'APPLICATIONS', file }, plymouth)).toMatchObject({
      outcome: 'FileGone',
    })
    expect(
      await imports.tell('undoImport', { id: drafts.id, expectedVersion: drafts.version }),
    ).toMatchObject({ outcome: 'NotPermitted' })
  })
})
