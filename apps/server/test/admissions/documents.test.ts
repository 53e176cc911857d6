import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '../documents/sample-files.ts'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'
import { of, refusing } from './refusing.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('document-steps', '2023-08-01T09:00:00Z')
})
afterAll(() => office.stop())

const { refused, badInput } = refusing(() => office)

const begin = async (): Promise<Application> =>
  office.begin('demo-plymouth', await sencoOf(office, { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }))

async function upload(content: Buffer, token: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), 'degree.pdf')
  const response = await fetch(`${office.server.url}/documents`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}

const kind = 'HIGHEST_QUALIFICATION'

describe('a document', () => {
  it('is attached from a file that was sent, by whoever sent it, once', async () => {
    const draft = await begin()
    const content = pdfOf('A degree.')
    const theirs = await upload(content, 'demo-exeter')
    expect((await refused('recordDocument', of(draft, { kind, upload: theirs }))).outcome).toBe('UploadGone')
    const mine = await upload(content, 'demo-plymouth')
    const filed = await office.lead('demo-plymouth', draft, ['recordDocument', { kind, upload: mine }])
    const [document] = filed.documents
    expect(document).toMatchObject({ kind, status: 'RECEIVED' })
    const kept = await fetch(`${office.server.url}/documents/${document!.id}`, {
      headers: { authorization: 'Bearer demo-plymouth' },
    })
    expect(Buffer.from(await kept.arrayBuffer())).toEqual(content)
    expect((await refused('recordDocument', of(filed, { kind, upload: mine }))).outcome).toBe('UploadGone')
  })

  it('is a file or a paper filed elsewhere, not both and not neither', async () => {
    const draft = await begin()
    const both = { kind, upload: 'upl_1', fileName: 'Cabinet 3' }
    expect(await badInput('recordDocument', of(draft, both))).toEqual(['input.upload'])
    expect(await badInput('recordDocument', of(draft, { kind }))).toEqual(['input.upload'])
  })

  it('is checked once it is here; what is refused is missing again', async () => {
    const filed = await office.lead('demo-plymouth', await begin(), ...usualDocuments)
    const document = filed.documents.find((one) => one.kind === kind)!.id
    const note = 'The copy cannot be read.'
    const poor = await office.lead('demo-plymouth', filed, ['refuseDocument', { document, note }])
    expect((await refused('verifyDocument', of(poor, { document }))).outcome).toBe('DocumentNotHere')
    const told = await refused('submitApplication', of(poor))
    expect([told.outcome, told.documents]).toEqual(['DocumentsMissing', [{ kind }]])
    const better = await office.lead(
      'demo-plymouth',
      poor,
      ['recordDocument', { kind, fileName: 'degree-2.pdf' }],
      ['verifyDocument', { document }],
      ['submitApplication'],
    )
    expect(better.documents.find((one) => one.id === document)).toMatchObject({ status: 'VERIFIED' })
    const other = await office.lead('demo-plymouth', await begin(), ...usualDocuments)
    expect((await refused('verifyDocument', of(other, { document }))).outcome).toBe('DocumentNotHere')
  })

  it('that is asked for reopens what was received, and the answer goes on with the review', async () => {
    const submitted = await office.lead(
      'demo-plymouth',
      await begin(),
      ...usualDocuments,
      ['submitApplication'],
      ['startReview'],
    )
    const question = 'Which school confirmed it?'
    const asked = await office.lead('demo-plymouth', submitted, [
      'requestInformation',
      { question, responseDueOn: '2023-08-20', documents: ['INDUCTION'] },
    ])
    expect(asked).toMatchObject({ status: 'INFORMATION_REQUESTED', responseDueOn: '2023-08-20' })
    expect(asked.documents.find((one) => one.kind === 'INDUCTION')?.status).toBe('REQUESTED')
    expect(asked.transitions.at(-1)).toMatchObject({ name: 'requestInformation', reason: question })
    const answered = await office.lead('demo-plymouth', asked, ['provideInformation', { answer: 'Its own.' }])
    expect(answered).toMatchObject({ status: 'UNDER_REVIEW', responseDueOn: null })
    expect(answered.transitions.at(-1)).toMatchObject({ actor: 'university_partner for applicant' })
  })
})
