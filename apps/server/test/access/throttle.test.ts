import { afterAll, beforeAll, expect, it } from 'vitest'
import { demonstrationPassword } from '../../src/access/demonstration.ts'
import { refusalIn } from './browser.ts'
import { serveAlone, type ServedAlone } from './served-alone.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('throttle', { behindProxy: true })
})
afterAll(() => server.stop())

const attempt = (email: string, password: string, address: string) =>
  server.browser().post('/session', { email, password }, { 'x-forwarded-for': `6.6.6.6, ${address}` })

it('an account is closed for a while after ten failures, guessed together or not, even for its owner', async () => {
  const email = 'devon@demo.example'
  const guesses = await Promise.all(
    Array.from({ length: 12 }, (_none, at) => attempt(email, `guess ${at}`, `10.0.0.${at}`)),
  )
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10)
  const refused = guesses.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(800)
  expect(await refusalIn(await attempt(email, demonstrationPassword, '10.0.1.1'))).toEqual([
    429,
    'TOO_MANY_ATTEMPTS',
  ])
})

it('so is one that does not exist', async () => {
  const email = 'nobody@example.org'
  const statuses = []
  for (let at = 0; at < 11; at += 1) statuses.push((await attempt(email, 'guess', `10.0.2.${at}`)).status)
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
})

it('an address is after fifty, whatever accounts it tries, and others are not', async () => {
  const tries = await Promise.all(
    Array.from({ length: 51 }, (_none, at) => attempt(`a${at}@example.org`, 'guess', '10.0.3.1')),
  )
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(1)
  expect((await attempt('exeter@demo.example', demonstrationPassword, '10.0.3.1')).status).toBe(429)
  expect((await attempt('exeter@demo.example', demonstrationPassword, '10.0.3.2')).status).toBe(200)
})

it('whoever gets in is forgiven their failures', async () => {
  const email = 'plymouth@demo.example'
  for (let round = 0; round < 3; round += 1) {
    for (let at = 0; at < 6; at += 1) await attempt(email, 'guess', `10.0.4.${round}`)
    expect((await attempt(email, demonstrationPassword, `10.0.4.${round}`)).status).toBe(200)
  }
})
