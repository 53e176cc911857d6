import { createHash } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { inject } from 'vitest'
import { attachUpload } from '../../src/documents/attach-upload.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import type { Config } from '../../src/config.ts'

/** An office that sends files and attaches them to applications. */
export interface Office extends ServedAlone {
  send: (content: Buffer, options?: Sending) => Promise<Response>
  /** Sends a file that is taken; answers its id. */
  upload: (content: Buffer, options?: Sending) => Promise<string>
  fetch: (document: string, token?: string) => Promise<Response>
  /** Attaches an upload of a token's account to a row, as a mutation does; answers why it was not. */
  attach: (uploadId: string, row: number, token?: string) => Promise<string | undefined>
  /** An application document of a university, 1 Plymouth or 2 Exeter, as a row. */
  documentOf: (university: number, place?: number) => Promise<number>
  /** Files kept, by their SHA-256. */
  kept: () => Promise<string[]>
}

interface Sending {
  name?: string
  token?: string
  field?: string
}

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** The database of a server, as the login without grants. */
export async function loginTo({ owner }: ServedAlone): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const { url, appUrl = url } = inject('seeded')
  const address = new URL(appUrl)
  address.pathname = rows[0]?.name ?? ''
  return address.href
}

/** A server with a database of its own. */
export async function openOffice(label: string, overrides: Partial<Config> = {}): Promise<Office> {
  const served = await serveAlone(label, overrides)
  const { owner, url } = served
  const writer = new Client({ connectionString: await loginTo(served) })
  await writer.connect()
  const rows = async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await owner.query<Row>(text, [...values])).rows

  const send: Office['send'] = (
    content,
    { name = 'degree.pdf', token = 'demo-plymouth', field = 'file' } = {},
  ) => {
    const form = new FormData()
    form.append(field, new Blob([new Uint8Array(content)]), name)
    return fetch(`${url}/documents`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${token}` },
    })
  }

  return {
    ...served,
    async stop() {
      await writer.end()
      await served.stop()
    },
    send,
    async upload(content, options) {
      const response = await send(content, options)
      const body = (await response.json()) as { id: string }
      if (response.status !== 201) throw new Error(JSON.stringify(body))
      return body.id
    },
    fetch: (document, token = 'demo-plymouth') =>
      fetch(`${url}/documents/${document}`, { headers: { authorization: `Bearer ${token}` } }),
    async attach(uploadId, row, token = 'demo-plymouth') {
      await writer.query('begin; set local role award_writer')
      await writer.query(`select set_config('app.credential', $1, true)`, [token])
      const ask = async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
        (await writer.query<Row>(text, [...values])).rows
      const file = await attachUpload(ask, { uploadId })
      if (file.ok)
        await writer.query(
          `update application_document set status = 'received', received_on = app.today(), file_name = $2,
             content_format = $3, content_bytes = $4, content_sha256 = $5 where id = $1`,
          [row, file.fileName, file.contentFormat, file.contentBytes, file.contentSha256],
        )
      await writer.query('commit')
      return file.ok ? undefined : file.reason
    },
    async documentOf(university, place = 0) {
      const [row] = await rows<{ id: number }>(
        `select d.id from application_document d join application a on a.id = d.application_id
         where a.university_id = $1 order by d.id offset $2 limit 1`,
        [university, place],
      )
      if (!row) throw new Error('No application of that university has documents.')
      return row.id
    },
    kept: async () =>
      (await rows<{ sha256: string }>('select sha256 from app.document_content order by 1')).map(
        (row) => row.sha256,
      ),
  }
}
