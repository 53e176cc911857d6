import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGate, type Gate } from '../../src/access/gate.ts'
import { openDocumentStore } from '../../src/documents/open-document-store.ts'
import { sweepDocuments } from '../../src/documents/sweeper.ts'
import { refusalIn } from '../access/browser.ts'
import { loginTo, openOffice, sha256, type Office } from './office.ts'
import { pdfOf, sampleJpeg } from './sample-files.ts'

describe.each(['the database', 'a directory'])('files kept in %s', (place) => {
  let directory: string | undefined
  let office: Office
  let gate: Gate
  let sweep: () => Promise<number>
  beforeAll(async () => {
    if (place === 'a directory') directory = await mkdtemp(join(tmpdir(), 'cohortium-documents-'))
    office = await openOffice('documents', directory === undefined ? {} : { documentsDirectory: directory })
    gate = openGate({ url: await loginTo(office), size: 2, log: pino({ level: 'silent' }) })
    const store = await openDocumentStore({ gate, accounts: gate }, directory)
    sweep = () => sweepDocuments(gate, store)
  })
  afterAll(async () => {
    await gate.close()
    await office.stop()
    if (directory !== undefined) await rm(directory, { recursive: true })
  })
  const filesKept = async (): Promise<string[]> =>
    directory === undefined
      ? []
      : (await readdir(directory, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)

  it('are taken, attached to an application, and handed out again byte by byte', async () => {
    const content = pdfOf('a degree of Plymouth')
    const response = await office.send(content, { name: 'Zoë’s degree.pdf' })
    expect(response.status).toBe(201)
    const taken = (await response.json()) as { id: string }
    expect(taken).toEqual({
      id: expect.stringMatching(/^upl_\d+$/) as unknown,
      kind: 'PDF',
      bytes: content.length,
      sha256: sha256(content),
    })
    const row = await office.documentOf(1)
    expect(await office.attach(taken.id, row)).toBeUndefined()

    const answer = await office.fetch(`adc_${row}`)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Zoe_s degree.pdf"; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20degree.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    const { document } = await office
      .as('demo-plymouth')
      .data<{ document: unknown }>(
        `query ($id: ID!) { document: applicationDocument(id: $id) { fileName contentFormat contentBytes contentSha256 } }`,
        { id: `adc_${row}` },
      )
    expect(document).toEqual({
      fileName: 'Zoë’s degree.pdf',
      contentFormat: 'PDF',
      contentBytes: content.length,
      contentSha256: sha256(content),
    })
  })

  it('are handed out whole when they are of several parts', async () => {
    const content = Buffer.alloc(3_000_000, 'the words of a thesis ')
    sampleJpeg().copy(content)
    sampleJpeg().copy(content, content.length - sampleJpeg().length)
    const row = await office.documentOf(1, 1)
    await office.attach(await office.upload(content, { name: 'thesis.jpg' }), row)
    const answer = await office.fetch(`adc_${row}`)
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(content))
  })

  it('are kept once, and go when nothing refers to them any more', async () => {
    const content = pdfOf('sent twice')
    const row = await office.documentOf(1, 2)
    await office.attach(await office.upload(content), row)
    await office.upload(content)
    expect((await office.kept()).filter((one) => one === sha256(content))).toHaveLength(1)

    await office.owner.query(`update app.upload set expires_at = now() where sha256 = $1`, [sha256(content)])
    await sweep()
    expect(await office.kept()).toContain(sha256(content))
    expect((await office.fetch(`adc_${row}`)).status).toBe(200)

    await office.owner.query(
      'update application_document set content_format = null, content_bytes = null, content_sha256 = null where id = $1',
      [row],
    )
    expect(await sweep()).toBe(1)
    expect(await office.kept()).not.toContain(sha256(content))
    expect(await filesKept()).not.toContain(sha256(content))
    expect(await refusalIn(await office.fetch(`adc_${row}`))).toEqual([404, 'NOT_FOUND'])
  })

  it('go when nobody attaches them within a day', async () => {
    const content = pdfOf('forgotten')
    const id = await office.upload(content)
    const { rows } = await office.owner.query<{ hours: number }>(
      'select extract(epoch from expires_at - uploaded_at) / 3600 as hours from app.upload order by id desc limit 1',
    )
    expect(Number(rows[0]?.hours)).toBe(24)
    await sweep()
    expect(await office.kept()).toContain(sha256(content))
    await office.owner.query(`update app.upload set expires_at = now() where sha256 = $1`, [sha256(content)])
    expect(await office.attach(id, await office.documentOf(1))).toBe('upload_gone')
    await sweep()
    expect(await office.kept()).not.toContain(sha256(content))
    expect(await filesKept()).not.toContain(sha256(content))
  })

  it('go when the person is erased', async () => {
    const { rows } = await office.owner.query<{ id: number; person: number }>(`
      select d.id, a.person_id as person from application_document d join application a on a.id = d.application_id
      where app.erasure_obstacle(a.person_id) is null and d.content_sha256 is null order by d.id limit 1`)
    const { id = 0, person } = rows[0] ?? {}
    const content = pdfOf('of somebody who is erased')
    await office.attach(await office.upload(content, { name: 'of somebody.pdf' }), id)
    expect(await office.kept()).toContain(sha256(content))
    await office.owner.query(`select app.erase_person($1, 'test')`, [person])
    await sweep()
    expect(await office.kept()).not.toContain(sha256(content))
    expect(await filesKept()).not.toContain(sha256(content))
    const { rows: differences } = await office.owner.query(
      'select from audit_difference where changes like $1 or changes like $2',
      [`%${sha256(content)}%`, '%of somebody.pdf%'],
    )
    expect(differences).toEqual([])
  })
})
