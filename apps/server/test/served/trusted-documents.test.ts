import { bearer } from '@cohortium/testkit'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

const text = 'query Modules($n: Int) { modules(first: $n) { nodes { code } } }'
const hash = createHash('sha256').update(text).digest('hex')
const names = '{ participants(first: 3) { nodes { familyName } } }'
const namesHash = createHash('sha256').update(names).digest('hex')
const other = '{ universities { totalCount } }'
const otherHash = createHash('sha256').update(other).digest('hex')

let folder: string
let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohortium-documents-'))
  const trustedDocuments = join(folder, 'documents.json')
  writeFileSync(trustedDocuments, JSON.stringify({ [hash]: text, [namesHash]: names }))
  server = await serveSeeded({ trustedDocuments })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

function get(
  sha256Hash: string,
  n: number,
  headers: Record<string, string> = {},
  query?: string,
): Promise<Response> {
  const search = new URLSearchParams({
    variables: JSON.stringify({ n }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    ...(query && { query }),
  })
  const sent = { 'apollo-require-preflight': 'true', ...bearer('demo-consortium'), ...headers }
  return fetch(`${server.url}/graphql?${search.toString()}`, { headers: sent })
}

describe('a document that is known by its hash', () => {
  it('is answered by GET, and kept by the browser until it changes', async () => {
    const response = await get(hash, 1)
    const etag = response.headers.get('etag') ?? ''
    expect(await response.json()).toEqual({ data: { modules: { nodes: [{ code: 'EFPM278' }] } } })
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const unchanged = await get(hash, 1, { 'if-none-match': `"x", ${etag}` })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    const changed = await get(hash, 2, { 'if-none-match': etag })
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false])
  })

  it('is kept for whoever asked, and never taken for the answer to somebody else', async () => {
    const [one, another] = [bearer('demo-consortium'), bearer('demo-devon')]
    const response = await get(namesHash, 1, one)
    const etag = response.headers.get('etag') ?? ''
    expect(response.headers.get('vary')).toMatch(/^authorization, cookie/)
    const theirs = await get(namesHash, 1, { ...another, 'if-none-match': etag })
    expect(theirs.status).toBe(200)
    expect(await theirs.text()).not.toBe(await response.text())
    const again = await get(namesHash, 1, { ...one, 'if-none-match': etag })
    expect([again.status, again.headers.get('vary')]).toEqual([304, 'authorization, cookie'])
    const nobody = await get(namesHash, 1, { authorization: '', 'if-none-match': etag })
    expect([nobody.status, nobody.headers.get('cache-control')]).toEqual([401, 'no-store'])
  })

  it('is refused like any other', async () => {
    const response = await get(hash, -1)
    expect([response.status, response.headers.get('etag')]).toEqual([400, null])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('any other document', () => {
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code

  it('is not learnt from whoever sends it', async () => {
    expect(await codeOf(await get(otherHash, 1))).toBe('PERSISTED_QUERY_NOT_FOUND')
    const sent = await get(otherHash, 1, {}, other)
    expect(await sent.json()).toEqual({ data: { universities: { totalCount: 2 } } })
    expect([sent.headers.get('etag'), sent.headers.get('cache-control')]).toEqual([null, 'no-store'])
    expect(await codeOf(await get(otherHash, 1))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})
