import { afterAll, beforeAll, expect, it } from 'vitest'
import { officeOf, type Office } from '../admissions/office.ts'
import { openImports, type Import, type ImportOffice } from './office.ts'
import { accept, devonSchool, fileOf, rowsAt } from './people-file.ts'

const plymouth = 'demo-plymouth'
let imports: ImportOffice
let office: Office
let person: ReturnType<typeof rowsAt>
beforeAll(async () => {
  imports = await openImports('rules-of-people')
  office = officeOf(imports.server, imports.clock)
  person = rowsAt(await devonSchool(imports.server.owner))
})
afterAll(() => imports.stop())

const idsOf = (one: Import) => one.rows.nodes.map(({ application }) => application!.id)

it('rows about people are told of to whom they are about, stored or not, and go when that person is erased', async () => {
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

it('dates that have passed mean for a row what they mean for a single change', async () => {
  const { owner } = imports.server
  // The one may still be begun; of the other applications have closed, which a draft may yet be made for.
  const rows = [person(960, { Cohort: 'PLYMOUTH-2024' }), person(961)]
  let made = await imports.tried('APPLICATIONS', fileOf(rows), plymouth)
  made = await imports.step('commitImport', made, plymouth)
  expect(made).toMatchObject({ status: 'STORED', stored: { totalCount: 2 } })
  const late = { id: idsOf(made)[1]!, expectedVersion: 1 }
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

  await accept(
    owner,
    idsOf(made).map((id) => Number(id.split('_')[1])),
  )
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
