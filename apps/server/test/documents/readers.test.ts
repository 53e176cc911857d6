import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalIn } from '../access/browser.ts'
import { trailOf } from '../audit/trail-of.ts'
import { openOffice, type Office } from './office.ts'
import { pdfOf, samplePdf } from './sample-files.ts'

describe('who sends files', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice('document_rules')
  })
  afterAll(() => office.stop())

  it.each(['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])('is not %s', async (token) => {
    expect(await refusalIn(await office.send(samplePdf(), { token }))).toEqual([403, 'FORBIDDEN'])
  })

  it('is nobody unknown, and no page of another site', async () => {
    expect(await refusalIn(await office.send(samplePdf(), { token: 'coh_unknown' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ])
    const { browser } = await office.person('ada', { role: 'CONSORTIUM_ADMINISTRATOR' })
    const form = () => {
      const made = new FormData()
      made.append('file', new Blob([new Uint8Array(samplePdf())]), 'degree.pdf')
      return made
    }
    expect((await browser.send('/documents', { method: 'POST', body: form() })).status).toBe(201)
    const { cookie = '' } = browser.headers
    const foreign = { method: 'POST', body: form(), headers: { cookie } }
    expect(await refusalIn(await fetch(`${office.url}/documents`, foreign))).toEqual([403, 'FORBIDDEN'])
    expect(await refusalIn(await fetch(`${office.url}/documents`, { method: 'POST', body: form() }))).toEqual(
      [401, 'UNAUTHENTICATED'],
    )
  })

  it('has a token that may change things, and reads by one that may ask', async () => {
    const { browser } = await office.person('ben', { role: 'CONSORTIUM_ADMINISTRATOR' })
    const token = async (scope: string) => {
      const { createApiToken } = await browser.graph.data<{ createApiToken: { secret: string } }>(
        `mutation ($scopes: [TokenScope!]!) { createApiToken(input: { name: "t", scopes: $scopes, expiresInDays: 1 }) { ... on ApiTokenCreated { secret } ... on AccessRefused { message } } }`,
        { scopes: [scope] },
      )
      return createApiToken.secret
    }
    const [asking, changing] = [await token('READ'), await token('WRITE')]
    expect(await refusalIn(await office.send(samplePdf(), { token: asking }))).toEqual([403, 'FORBIDDEN'])
    expect((await office.send(samplePdf(), { token: changing })).status).toBe(201)
    const row = await office.documentOf(1)
    expect(await refusalIn(await office.fetch(`adc_${row}`, changing))).toEqual([403, 'FORBIDDEN'])
    // Seen, though nothing is kept of it.
    const answer = await office.fetch(`adc_${row}`, asking)
    expect(await answer.json()).toMatchObject({
      error: { message: expect.stringMatching(/no file is kept here/) as unknown },
    })
  })

  it('is told of by the trail, which does not say what the file is called', async () => {
    const events = await trailOf(office.owner, () => office.upload(samplePdf(), { name: 'Ada Rowe.pdf' }))
    expect(events).toMatchObject([
      { kind: 'insert', table_name: 'upload', role: 'university_partner', fields: [], changes: null },
    ])
    expect(events[0]?.account_id).toEqual(expect.any(Number))
  })

  it('is alone who attaches them, once', async () => {
    const id = await office.upload(samplePdf())
    const row = await office.documentOf(1)
    expect(await office.attach(id, row, 'demo-exeter')).toBe('upload_gone')
    expect(await office.attach('upl_999999', row)).toBe('upload_gone')
    expect(await office.attach('adc_1', row)).toBe('upload_gone')
    expect(await office.attach(id, row)).toBeUndefined()
    expect(await office.attach(id, row)).toBe('upload_gone')
  })

  it('sends fifty at most that wait', async () => {
    const uploaded = await Promise.all(
      Array.from({ length: 54 }, (_, index) => office.send(pdfOf(`wait ${index}`), { token: 'demo-exeter' })),
    )
    const statuses = uploaded.map(({ status }) => status)
    // Some may have been told to come again, while others came in.
    for (let more = 0; more < 60 && !statuses.includes(429); more += 1)
      statuses.push((await office.send(pdfOf(`more ${more}`), { token: 'demo-exeter' })).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(50)
    expect(await refusalIn(await office.send(samplePdf(), { token: 'demo-exeter' }))).toEqual([
      429,
      'TOO_MANY',
    ])
  })
})

describe('who reads a file', () => {
  let office: Office
  let plymouths: string
  let exeters: string
  beforeAll(async () => {
    office = await openOffice('document_readers')
    const attached = async (university: number, token: string) => {
      const row = await office.documentOf(university)
      await office.attach(await office.upload(pdfOf(token), { token }), row, token)
      return `adc_${row}`
    }
    plymouths = await attached(1, 'demo-plymouth')
    exeters = await attached(2, 'demo-exeter')
  })
  afterAll(() => office.stop())

  it('is the office of the university, and the consortium', async () => {
    const statuses = async (token: string) => [
      (await office.fetch(plymouths, token)).status,
      (await office.fetch(exeters, token)).status,
    ]
    expect(await statuses('demo-consortium')).toEqual([200, 200])
    expect(await statuses('demo-plymouth')).toEqual([200, 404])
    expect(await statuses('demo-exeter')).toEqual([404, 200])
    for (const token of ['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])
      expect(await statuses(token)).toEqual([403, 403])
    expect(await statuses('coh_unknown')).toEqual([401, 401])
  })

  it('leaves a trail of it, about the applicant, before the file goes out', async () => {
    const [event, ...others] = await trailOf(office.owner, async () => {
      await (await office.fetch(plymouths)).arrayBuffer()
    })
    expect(others).toEqual([])
    const row = Number(plymouths.slice(4))
    const { rows } = await office.owner.query<{ person_id: number }>(
      'select a.person_id from application_document d join application a on a.id = d.application_id where d.id = $1',
      [row],
    )
    expect(event).toMatchObject({
      kind: 'export',
      operation: 'document',
      table_name: 'application_document',
      row_id: row,
      row_count: 1,
      role: 'university_partner',
      subject_id: rows[0]?.person_id,
    })
    expect(await trailOf(office.owner, () => office.fetch(exeters))).toEqual([])
  })

  it.each(['adc_999999999', 'adc_0', 'adc_x', 'per_1', 'upl_1', '', '%00', "adc_1'--"])(
    'finds nothing by %j',
    async (id) => {
      const answer = await office.fetch(id)
      expect([404, 405]).toContain(answer.status)
    },
  )
})
