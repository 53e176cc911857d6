import { once } from 'node:events'
import { connect } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen, type Listener } from '../../src/http/listen.ts'
import { refuse } from '../../src/http/refuse.ts'

let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1', pino({ level: 'silent' }))
  listener.handle(async (_request, response) => {
    response.setHeader('connection', 'close')
    refuse(response, 403, 'Nobody may send this.', 'FORBIDDEN')
  })
})
afterAll(() => listener.close(0))

it('whoever is refused while they send reads why, may come to their end, and is then let go', async () => {
  const socket = connect(Number(new URL(listener.url).port), '127.0.0.1')
  const faults: unknown[] = []
  let heard = ''
  socket.on('error', (error) => faults.push(error))
  socket.on('data', (chunk) => (heard += chunk.toString()))
  await once(socket, 'connect')
  socket.write('POST /documents HTTP/1.1\r\nhost: x\r\ncontent-length: 300000\r\n\r\nthe beginning')
  await expect.poll(() => heard).toContain('Nobody may send this.')
  expect(heard).toMatch(/^HTTP\/1\.1 403 /)
  expect(socket.readyState).toBe('open')

  socket.write(Buffer.alloc(300_000 - 'the beginning'.length, 'x'))
  await once(socket, 'end')
  socket.destroy()
  expect(faults).toEqual([])
})
