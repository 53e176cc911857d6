import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openImports, type ImportOffice } from './office.ts'
import { establishment, registerOf } from './register.ts'

let office: ImportOffice
beforeAll(async () => {
  office = await openImports('import-hostile')
})
afterAll(() => office.stop())

const refused = async (content: Buffer | string) => {
  const response = await office.send(content)
  const body = (await response.json()) as { error?: { code: string; message: string } }
  return { status: response.status, ...body.error }
}
const header =
  'URN,LA (code),EstablishmentName,TypeOfEstablishment (code),PhaseOfEducation (code),EstablishmentStatus (code)'
const files = async () =>
  (await office.server.owner.query<{ n: number }>('select count(*)::int as n from app.import_file')).rows[0]!
    .n

describe('a file is refused as it comes, and nothing of it stays', () => {
  it.each([
    ['nothing', '', 422, 'FILE_EMPTY'],
    ['no line that names columns', '\n\n', 422, 'HEADER_MISSING'],
    ['a workbook', Buffer.from('504b0304140006', 'hex'), 422, 'FILE_NOT_TEXT'],
    ['noughts amid its text', Buffer.from(`${header}\n113999,878,St\0Mary,34,2,1\n`), 422, 'FILE_NOT_TEXT'],
    ['two columns of one title', 'URN,Name,URN\n1,2,3\n', 422, 'HEADER_DOUBLED'],
    ['a quotation mark that is never closed', `"${header}\n1\n`, 422, 'HEADER_MISSING'],
    ['a million columns', `${'a,'.repeat(1_000_000)}a\n1\n`, 422, 'HEADER_MISSING'],
    [
      'more columns than are read',
      `${Array.from({ length: 501 }, (_, n) => `c${n}`).join(',')}\n1\n`,
      422,
      'HEADER_TOO_WIDE',
    ],
  ])('with %s', async (_, content, status, code) => {
    expect(await refused(content)).toMatchObject({
      status,
      code,
      message: expect.stringMatching(/\.$/) as unknown,
    })
    expect(await files()).toBe(0)
  })

  it('that is larger than any may be, before it has come', async () => {
    const { hostname, port } = new URL(office.server.url)
    const status = await new Promise((resolve, reject) => {
      const sending = request({
        hostname,
        port,
        path: '/imports',
        method: 'POST',
        headers: {
          authorization: 'Bearer demo-consortium',
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 101_000_000,
        },
      })
      sending.on('response', (response) => {
        resolve(response.statusCode)
        sending.destroy()
      })
      sending.on('error', reject)
      sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nURN\n')
    })
    expect(status).toBe(413)
    expect(await files()).toBe(0)
  })

  it('that is no form, or breaks off', async () => {
    const headers = { authorization: 'Bearer demo-consortium' }
    const plain = await fetch(`${office.server.url}/imports`, { method: 'POST', body: 'a,b\n1,2\n', headers })
    expect(plain.status).toBe(415)
    const cut = await fetch(`${office.server.url}/imports`, {
      method: 'POST',
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nURN\n1',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(cut.status).toBe(400)
    expect(await files()).toBe(0)
  })
})

describe('columns', () => {
  it('that are not clear are told before anything is read', async () => {
    const file = await office.file('Number,Title\n1,2\n')
    const told = await office.tell('startImport', { kind: 'SCHOOLS', file })
    expect(told).toMatchObject({ outcome: 'MappingFaulty' })
    expect(told.faults).toContain('No column has the URN; choose the one that does.')
    const odd = await office.tell('startImport', {
      kind: 'SCHOOLS',
      file,
      mapping: [{ field: 'password', column: 'Number' }],
    })
    expect(odd.faults?.[0]).toMatch(/^There is no field password/)
  })

  it('are chosen, and one value given to all rows', async () => {
    const content = 'Number,Title\n113777,All Saints\n'
    const mapping = [
      { field: 'urn', column: 'Number' },
      { field: 'name', column: 'Title' },
      ...Object.entries({ authorityCode: '878', typeCode: '34', phase: 'Primary', status: 'Open' }).map(
        ([field, value]) => ({ field, value }),
      ),
    ]
    const one = await office.tried('SCHOOLS', content, undefined, { mapping })
    expect(one).toMatchObject({ ready: { totalCount: 1 } })
    expect(one.columns.map(({ title, field }) => [title, field])).toEqual([
      ['Number', 'urn'],
      ['Title', 'name'],
      [null, 'authorityCode'],
      [null, 'typeCode'],
      [null, 'phase'],
      [null, 'status'],
    ])
  })
})

describe('rows', () => {
  it('that look like formulas are texts like any other', async () => {
    const name = '=HYPERLINK(cmd|calc)'
    let one = await office.tried('SCHOOLS', registerOf([establishment(113_601, { EstablishmentName: name })]))
    one = await office.step('commitImport', one)
    expect(one.rows.nodes[0]?.school?.name).toBe(name)
  })

  it('that come twice are told by the line of the first', async () => {
    const one = await office.tried('SCHOOLS', registerOf([establishment(113_602), establishment(113_602)]))
    expect(one.rows.nodes).toMatchObject([
      { status: 'READY' },
      { status: 'FAULTY', problems: [{ reason: 'DOUBLED', message: /line 2/ }] },
    ])
  })

  it('after a quotation mark that is never closed are not guessed at', async () => {
    const content = `${header}\n113603,878,All Saints,34,2,1\n113604,878,"St Mary,34,2,1\n113605,878,St John,34,2,1\n`
    const one = await office.tried('SCHOOLS', content)
    expect(one.rows.nodes).toMatchObject([
      { line: 2, status: 'READY' },
      { line: 3, status: 'FAULTY', problems: [{ reason: 'ROW_UNREADABLE', message: /never closed/ }] },
    ])
  })

  it('whose school was recorded by somebody else meanwhile say so, and the others are stored', async () => {
    let one = await office.tried('SCHOOLS', registerOf([establishment(113_606), establishment(113_607)]))
    await office.server.owner.query(
      `insert into school (urn, name, phase, type, status, is_synthetic, mainstream_or_maintained_nursery, local_authority_id)
       select '113606', 'Another', 'primary', 'academy_converter', 'open', false, true, id from local_authority limit 1`,
    )
    one = await office.step('commitImport', one)
    expect(one.status).toBe('STORED')
    expect(one.rows.nodes.map(({ status }) => status)).toEqual(['STORED', 'STORED'])
    expect(one.rows.nodes[0]).toMatchObject({ effect: 'CHANGE' })
  })
})

describe('an import', () => {
  it('is refused out of turn and at another version, and cancelled for good', async () => {
    const one = await office.tried('SCHOOLS', registerOf([establishment(113_700)]))
    const told = async (mutation: string, version: number) =>
      (await office.tell(mutation, { id: one.id, expectedVersion: version })).outcome
    expect(await told('undoImport', one.version)).toBe('OutOfTurn')
    expect(await told('commitImport', one.version + 1)).toBe('StaleVersion')
    expect(await told('cancelImport', one.version)).toBe('ImportChanged')
    expect(await told('commitImport', one.version + 1)).toBe('OutOfTurn')
    const [row] = one.rows.nodes
    const mended = await office.tell('mendImportRow', {
      id: row!.id,
      expectedVersion: row!.version,
      values: [],
    })
    expect(mended).toMatchObject({ outcome: 'NotPermitted', message: /cancelled/ })
  })

  it('leaves no token behind', async () => {
    const { rows } = await office.server.owner.query(
      `select from credential where name like 'Import %' and revoked_at is null and expires_at > now()`,
    )
    expect(rows).toHaveLength(0)
    expect((await office.server.owner.query('select from app.import_run')).rows).toHaveLength(0)
  })

  it('of somebody who may not act any more fails, and says so', async () => {
    const { owner } = office.server
    const file = await office.file(registerOf([establishment(113_710)]))
    await owner.query(`update account set status = 'suspended' where email = 'consortium@demo.example'`)
    await owner.query(
      `insert into import (kind, status, file_name, file_bytes, encoding, separator, fields)
       values ('schools', 'reading', 'a.csv', 1, 'utf-8', ',', '{urn}')`,
    )
    const { rows } = await owner.query<{ id: number }>('select max(id) as id from import')
    await owner.query(
      `insert into app.import_run (import_id, file_id, account_id, assignment_id)
       select $1, $2, a.id, s.id from account a join assignment s on s.account_id = a.id
       where a.email = 'consortium@demo.example' limit 1`,
      [rows[0]!.id, Number(file.split('_')[1])],
    )
    await owner.query(
      `select graphile_worker.add_job('run_imports', queue_name := 'imports', job_key := 'run_imports')`,
    )
    for (;;) {
      const [now] = (
        await owner.query<{ status: string; problem: string }>(
          'select status, problem from import where id = $1',
          [rows[0]!.id],
        )
      ).rows
      if (now?.status === 'failed') {
        expect(now.problem).toMatch(/may not act any more/)
        break
      }
      await sleep(20)
    }
    await owner.query(`update account set status = 'active' where email = 'consortium@demo.example'`)
  })
})

describe('the register’s links', () => {
  it('record which school took which one’s place, once, and are taken back', async () => {
    const urn = 113_800
    const schools = await office.tried(
      'SCHOOLS',
      registerOf([establishment(urn), establishment(urn + 1, { OpenDate: '01-09-2022' })]),
    )
    await office.step('commitImport', schools)
    const content = [
      'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate',
      `${urn + 1},${urn},St Mary,Predecessor,01-09-2022`,
      `${urn},${urn + 1},St Mary,Successor,01-09-2022`,
      `${urn},999998,Elsewhere,Successor,01-09-2022`,
      `${urn},${urn + 1},St Mary,Sixth Form Centre Link,01-09-2022`,
    ].join('\n')
    let one = await office.tried('SCHOOL_SUCCESSIONS', content)
    expect(one).toMatchObject({ rowsRead: 4, rowsPassedOver: 2 })
    expect(one.rows.nodes).toMatchObject([{ status: 'READY', effect: 'SUCCEED' }, { status: 'LEFT_OUT' }])
    one = await office.step('commitImport', one)
    const successions = async () =>
      (
        await office.server.client.data<{ school: { status: string; successors: { totalCount: number } } }>(
          'query ($urn: String!) { school(urn: $urn) { status successors { totalCount } } }',
          { urn: String(urn) },
        )
      ).school
    expect(await successions()).toEqual({ status: 'CLOSED', successors: { totalCount: 1 } })
    one = await office.step('undoImport', one)
    expect(one.rows.nodes.map(({ status }) => status)).toEqual(['TAKEN_BACK', 'LEFT_OUT'])
    expect(await successions()).toEqual({ status: 'OPEN', successors: { totalCount: 0 } })
  })
})
