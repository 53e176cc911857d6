import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalIn } from '../access/browser.ts'
import { openOffice, type Office } from './office.ts'
import { samplePdf, sampleZip } from './sample-files.ts'

describe('a form', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice('document_forms')
  })
  afterAll(() => office.stop())

  const post = (body: string, type: string) =>
    fetch(`${office.url}/documents`, {
      method: 'POST',
      body,
      headers: { authorization: 'Bearer demo-plymouth', 'content-type': type },
    })
  const nothingStored = async () => {
    const { rows } = await office.owner.query('select from app.upload')
    expect([rows.length, await office.kept()]).toEqual([0, []])
  }

  it.each([
    ['of another kind', 'application/pdf', '%PDF-1.7', 415, 'BAD_REQUEST'],
    ['without a boundary', 'multipart/form-data', '--x', 415, 'BAD_REQUEST'],
    [
      'that breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
      400,
      'BAD_REQUEST',
    ],
    [
      'without a file',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nwords\r\n--x--',
      400,
      'BAD_REQUEST',
    ],
    ['that is empty', 'multipart/form-data; boundary=x', '--x--', 400, 'BAD_REQUEST'],
  ])('%s is refused', async (_, type, body, status, code) => {
    expect(await refusalIn(await post(body, type))).toEqual([status, code])
    await nothingStored()
  })

  it('with two files, or one of another name, is refused', async () => {
    const two = new FormData()
    for (const name of ['a.pdf', 'b.pdf']) two.append('file', new Blob([new Uint8Array(samplePdf())]), name)
    const headers = { authorization: 'Bearer demo-plymouth' }
    expect(
      await refusalIn(await fetch(`${office.url}/documents`, { method: 'POST', body: two, headers })),
    ).toEqual([400, 'BAD_REQUEST'])
    expect(await refusalIn(await office.send(samplePdf(), { field: 'picture' }))).toEqual([
      400,
      'BAD_REQUEST',
    ])
    await nothingStored()
  })

  it.each([
    ['that is a ZIP archive', 'degree.pdf', sampleZip({ 'a.txt': 'a' }), 415, 'NOT_AS_NAMED'],
    ['that is empty', 'degree.pdf', Buffer.alloc(0), 422, 'EMPTY'],
    ['that is larger than 10 MB', 'degree.pdf', Buffer.alloc(10_000_001), 413, 'TOO_LARGE'],
    ['that is a script', 'page.html', Buffer.from('<script>'), 415, 'UNKNOWN_FORMAT'],
  ])('with a file %s is refused, and nothing of it is kept', async (_, name, content, status, code) => {
    expect(await refusalIn(await office.send(content, { name }))).toEqual([status, code])
    await nothingStored()
  })

  it('whose sender leaves amid it leaves nothing behind', async () => {
    const before = office.lines.length
    await new Promise<void>((resolve) => {
      const sending = request(`${office.url}/documents`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer demo-plymouth',
          'content-type': 'multipart/form-data; boundary=x',
        },
      })
      sending.on('error', () => {})
      sending.once('close', resolve)
      sending.write(
        '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
        () => sending.destroy(),
      )
    })
    await expect.poll(() => office.lines.slice(before)).toMatchObject([{ msg: 'request', aborted: true }])
    await nothingStored()
  })

  it('that is far larger than a file is not read to its end', async () => {
    const response = await office.send(Buffer.alloc(45_000_000)).catch(() => undefined)
    if (response) expect(response.status).toBe(413)
    expect((await office.send(samplePdf())).status).toBe(201)
  })

  it('is sent, and a document fetched, in no other way', async () => {
    const { status, headers } = await fetch(`${office.url}/documents`)
    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
    const removed = await fetch(`${office.url}/documents/adc_1`, { method: 'DELETE' })
    expect([removed.status, removed.headers.get('allow')]).toEqual([405, 'GET'])
  })
})
