import { expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

it('without DATABASE_APP_URL reads as the owner in the narrower role, and warns once', async () => {
  const server = await serveSeeded({ databaseAppUrl: undefined })
  const answer = await server.client.data('{ universities { totalCount } }')
  const warnings = server.lines.filter((line) => line.level === 40)
  await server.stop()
  expect(answer).toEqual({ universities: { totalCount: 2 } })
  expect(warnings.map((line) => line.msg)).toEqual([
    expect.stringContaining('DATABASE_APP_URL is not set') as unknown,
  ])
})
