import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'

const text = readFileSync(new URL('../../../../docs/imports.md', import.meta.url), 'utf8')
const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', content = '']) => ({
  kind,
  content,
}))
const [file, ...steps] = blocks

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('import-example', { jobs: true })
})
afterAll(() => server.stop())

/** The values of an option of curl in a command, which stand in single quotes. */
const options = (command: string, letter: string): string[] =>
  [...command.matchAll(new RegExp(`-${letter} '([^']*)'`, 'g'))].map(([, value = '']) => value)

/** Does what curl does with a command of the page. */
async function run(command: string): Promise<unknown> {
  const path = /^curl http:\/\/127\.0\.0\.1:4000(\/\S+)/.exec(command)?.[1]
  const headers = options(command, 'H').map((header) => header.split(': ') as [string, string])
  const [given] = options(command, 'd')
  const form = new FormData()
  for (const part of options(command, 'F')) {
    const [name = '', content = ''] = part.split('=@')
    form.append(name, new Blob([file?.content ?? '']), content)
  }
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: given ?? form })
  return response.json()
}

/** Asks again until nothing works on the import any more, as people do. */
async function atLast(command: string): Promise<unknown> {
  for (;;) {
    const answer = (await run(command)) as { data?: { import?: { status: string } } }
    if (!/^(READING|CHECKING|STORING|UNDOING)$/.test(answer.data?.import?.status ?? '')) return answer
    await sleep(20)
  }
}

it('what the page on imports shows is what the demonstration answers', async () => {
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'csv',
    ...Array.from({ length: 8 }, () => ['sh', 'json']).flat(),
  ])
  for (let at = 0; at < steps.length; at += 2) {
    const [command, answer] = [steps[at]?.content ?? '', steps[at + 1]?.content ?? '']
    const told = await atLast(command)
    expect([command, told]).toMatchObject([command, JSON.parse(answer)])
  }
})
