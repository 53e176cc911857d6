import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')
/** Each query of the README with the answer that is printed below it. */
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }),
)

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

describe('what the README shows is what the demonstration answers', () => {
  it('three questions of each group of readers, and one of past days', () =>
    expect(examples).toHaveLength(10))

  it.each(examples)('example %#', async ({ query, answer }) => {
    expect(await server.client.data(query)).toEqual(answer)
  })
})
