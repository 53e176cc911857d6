import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeOf, type Office } from '../admissions/office.ts'
import { openImports, type Import, type ImportOffice } from './office.ts'

const plymouth = 'demo-plymouth'
let imports: ImportOffice
let office: Office
let urn: string
let stranger: string
beforeAll(async () => {
  imports = await openImports('import-people')
  office = officeOf(imports.server, imports.clock)
  const { rows } = await imports.server.owner.query<{ urn: string }>(
    `select s.urn from school s join local_authority l on l.id = s.local_authority_id
     where l.name = 'Devon' and s.urn is not null and s.mainstream_or_maintained_nursery and s.status = 'open' limit 1`,
  )
  urn = rows[0]!.urn
  const known = await imports.server.owner.query<{ trn: string }>(
    `select i.trn from person_identity i join participant p on p.person_id = i.person_id
     where i.trn is not null and p.university_id = 2 limit 1`,
  )
  stranger = known.rows[0]!.trn
})
afterAll(() => imports.stop())

const columns = [
  'Given name',
  'Surname', // words: allow
  'Email address',
  'TRN',
  'Date of birth',
  'Cohort',
  'Programme',
  'School URN',
  'Headteacher supports',
  'Access to pupils',
  'Leads aspect of SEN',
  'Teacher status',
  'Teacher status awarded on',
  'Induction',
  'SENCO role',
  'SENCO since',
]
const person = (number: number, change: Record<string, string> = {}): string => {
  const cells: Record<string, string> = {
    'Given name': 'Zoë',
    Surname: `Ó Súilleabháin ${number}`, // words: allow
    'Email address': `zoe.${number}@school.example`,
    TRN: String(7_500_000 + number),
    'Date of birth': '29/02/1988',
    Cohort: 'PLYMOUTH-2023',
    Programme: 'PGCERT-NASENCO',
    'School URN': urn,
    'Headteacher supports': 'Yes',
    'Access to pupils': 'yes',
    'Leads aspect of SEN': 'Y',
    'Teacher status': 'QTS',
    'Teacher status awarded on': '31/07/2012',
    Induction: 'passed',
    'SENCO role': 'SENCO',
    'SENCO since': '01/09/2022',
    ...change,
  }
  return columns.map((name) => cells[name] ?? '').join(';')
}
const fileOf = (rows: readonly string[]): string => `${[columns.join(';'), ...rows].join('\r\n')}\r\n`

const counted = async (table: string): Promise<number> =>
  (await imports.server.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n

const both = async () => [await counted('person'), await counted('application')]

/** Has applications accepted as if the office had gone through them. */
async function accept(ids: readonly number[]): Promise<void> {
  const { owner } = imports.server
  await owner.query('alter table application disable trigger status_machine')
  await owner.query(
    `update application set status = 'accepted', submitted_at = '2023-08-01', decided_on = '2023-08-10',
       decision_reason = 'meets_conditions' where id = any ($1)`,
    [ids],
  )
  await owner.query('alter table application enable trigger status_machine')
}

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

  it('are told of to whom they are about, stored or not, and go when that person is erased', async () => {
    const { owner } = imports.server
    let one = await imports.tried('APPLICATIONS', fileOf([person(940), person(941)]), plymouth)
    one = await imports.step('commitImport', one, plymouth)
    // Again, in another office's spelling; and somebody else who is not stored either.
    const again = person(940, { 'Email address': ' ZOE.940@school.example', TRN: '', Surname: 'Sullivan' }) // words: allow
    const other = await imports.tried('APPLICATIONS', fileOf([again, person(943)]), plymouth)
    expect(other.rows.nodes.map(({ status }) => status)).toEqual(['FAULTY', 'READY'])
    const { rows } = await owner.query<{ id: number }>(
      'select person_id as id from application where id = $1',
      [Number(one.rows.nodes[0]!.application!.id.split('_')[1])],
    )
    const id = rows[0]!.id

    const { exportPerson } = await imports.server
      .as(plymouth)
      .data<{ exportPerson: { json: string } }>(
        'mutation ($id: ID!) { exportPerson(id: $id) { ... on PersonExport { json } } }',
        { id: `per_${id}` },
      )
    const held = JSON.parse(exportPerson.json) as { 'Import rows': object[] }
    expect(held['Import rows']).toMatchObject([
      { Line: 2, Status: 'stored', Values: { email: 'zoe.940@school.example', trn: '7500940' } },
      {
        Line: 2,
        Status: 'faulty',
        Values: { familyName: 'Sullivan' },
        Problems: [expect.stringMatching(/recorded/)],
      },
    ])

    await owner.query(`update application set status = 'withdrawn' where person_id = $1`, [id])
    await owner.query(`select app.erase_person($1, 'asked')`, [id])
    for (const file of [one, other]) {
      const after = await imports.see(file.id, plymouth)
      expect(after.rows.nodes.map(({ line }) => line)).toEqual([3])
      expect(after.columns.flatMap(({ samples }) => samples)).toEqual([])
    }
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
    await accept(ids)
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

describe('dates that have passed', () => {
  const numbers = (one: Import) => one.rows.nodes.map(({ application }) => application!.id)

  it('mean for a row what they mean for a single change', async () => {
    const { owner } = imports.server
    // The one may still be begun; of the other applications have closed, which a draft may yet be made for.
    const rows = [person(960, { Cohort: 'PLYMOUTH-2024' }), person(961)]
    let made = await imports.tried('APPLICATIONS', fileOf(rows), plymouth)
    made = await imports.step('commitImport', made, plymouth)
    expect(made).toMatchObject({ status: 'STORED', stored: { totalCount: 2 } })
    const late = { id: numbers(made)[1]!, expectedVersion: 1 }
    expect(await office.tell('submitApplication', late, plymouth)).toMatchObject({
      outcome: 'ClosingDatePassed',
    })

    await owner.query(`update cohort set starts_on = '2024-09-20' where code = 'PLYMOUTH-2024'`)
    const closed = {
      line: 2,
      status: 'FAULTY',
      problems: [{ field: 'cohort', columnTitle: 'Cohort', reason: 'SchemeClosed' }],
    }
    const later = [person(962, { Cohort: 'PLYMOUTH-2024' }), person(963)]
    let one = await imports.tried('APPLICATIONS', fileOf(later), plymouth)
    expect(one.rows.nodes).toMatchObject([closed, { status: 'READY' }])
    one = await imports.step('commitImport', one, plymouth)
    expect(one.rows.nodes).toMatchObject([closed, { status: 'STORED', application: { status: 'DRAFT' } }])

    await accept(numbers(made).map((id) => Number(id.split('_')[1])))
    const references = made.rows.nodes.map(({ application }) => `${application!.reference},school`)
    one = await imports.tried(
      'PARTICIPANTS',
      ['Application reference,Payer', ...references].join('\n'),
      plymouth,
    )
    one = await imports.step('commitImport', one, plymouth)
    expect(one.rows.nodes).toMatchObject([
      { status: 'FAULTY', problems: [{ reason: 'SchemeClosed' }] },
      { status: 'STORED', participant: { status: 'REGISTERED' } },
    ])
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
