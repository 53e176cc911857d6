import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { bearer, graphqlClient } from '@cohortium/testkit'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { administrator } from '../imports/administrator.ts'
import { establishment, registerOf } from '../imports/register.ts'
import { addressOf, startChild } from '../start/child.ts'

const rows = 50_000
const ours = 2_000

/** A form with a file of the register’s size, made as it is sent. */
function form(boundary: string): ReadableStream<Uint8Array> {
  let urn = 100_000
  const last = urn + rows
  return new ReadableStream({
    start(controller) {
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="edubasealldata.csv"\r\n\r\n`
      controller.enqueue(Buffer.concat([Buffer.from(head), registerOf([])]))
    },
    async pull(controller) {
      await sleep(0)
      const part = Array.from({ length: 500 }, () => {
        urn += 1
        const isOurs = urn % (rows / ours) === 0
        return establishment(urn, { 'LA (code)': isOurs ? '878' : '201', Street: 'x'.repeat(1_100) })
      })
      const text = registerOf(part)
      controller.enqueue(text.subarray(text.indexOf('\r\n') + 2))
      if (urn < last) return
      controller.enqueue(Buffer.from(`\r\n--${boundary}--\r\n`))
      controller.close()
    },
  })
}

it('a file of the register’s size is read, tried and stored in the memory of a small one', async () => {
  const database = await ownDatabase('import-register', { filled: true })
  const owner = new Client({ connectionString: database.url })
  await owner.connect()
  const child = startChild({
    DATABASE_URL: database.url,
    ...(database.appUrl && { DATABASE_APP_URL: database.appUrl }),
    SECRET_KEY: 'k'.repeat(32),
  })
  try {
    const url = await addressOf(child)
    const secret = await administrator(owner)
    const memory = async () =>
      Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
    const before = await memory()
    let most = before
    const state = { watching: true }
    const watching = (async () => {
      while (state.watching) {
        most = Math.max(most, await memory())
        await sleep(50)
      }
    })()
    const began = performance.now()
    const took = () => Math.round((performance.now() - began) / 100) / 10
    const boundary = 'b'.repeat(20)
    const sent = await fetch(`${url}/imports`, {
      method: 'POST',
      body: form(boundary),
      duplex: 'half',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    })
    const file = (await sent.json()) as { id: string; bytes: number }
    expect(sent.status).toBe(201)
    const times: Record<string, number> = { sent: took() }
    const client = graphqlClient(`${url}/graphql`, bearer(secret))
    const started = await client.data<{ startImport: { import: { id: string } } }>(
      `mutation ($file: String!) { startImport(input: { kind: SCHOOLS, file: $file }) {
         ... on ImportChanged { import { id } } } }`,
      { file: file.id },
    )
    const { id } = started.startImport.import
    const see = async () =>
      (
        await client.data<{
          import: { status: string; version: number; rowsRead: number; rowsPassedOver: number }
        }>('query ($id: ID!) { import(id: $id) { status version rowsRead rowsPassedOver } }', { id })
      ).import
    const until = async (status: string) => {
      for (;;) {
        const now = await see()
        if (now.status === status) return now
        if (now.status === 'FAILED') throw new Error(child.output())
        await sleep(200)
      }
    }
    const ready = await until('READY')
    times['tried'] = took()
    expect(ready).toMatchObject({ rowsRead: rows, rowsPassedOver: rows - ours })
    await client.data(
      `mutation ($id: ID!, $version: Int!) {
         commitImport(input: { id: $id, expectedVersion: $version }) { __typename } }`,
      { id, version: ready.version },
    )
    await until('STORED')
    times['stored'] = took()
    state.watching = false
    await watching
    process.stdout.write(
      `${file.bytes} bytes; seconds until ${JSON.stringify(times)}; MB before ${Math.round(before)}, at most ${Math.round(most)}\n`,
    )
    expect(file.bytes).toBeGreaterThan(55_000_000)
    expect(most - before).toBeLessThan(200)
  } finally {
    child.signal('SIGKILL')
    await child.ended
    await owner.end()
    await database.drop()
  }
}, 900_000)
