import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterOf } from '../../src/post/letter.ts'
import { openTransport, type Transport } from '../../src/post/transport.ts'
import { mailServer, type MailServer } from './mail-server.ts'

let mail: MailServer
let transport: Transport
beforeAll(async () => {
  mail = await mailServer()
  transport = openTransport({ url: mail.url, from: 'Cohortium <no-reply@award.example.org>' })
})
afterAll(async () => {
  transport.close()
  await mail.stop()
})

describe('an address that people wrote', () => {
  it.each([
    'all,staff,head@hillcrest.example.org',
    'all:head@hillcrest.example.org;',
    '"x"head@hillcrest.example.org,y',
    'head@hillcrest.example.org,all',
  ])('is one address and no list of them: %s', async (recipient) => {
    mail.recipients.length = 0
    const message = { id: 1, createdAt: new Date(0), recipient, subject: 'Due', body: 'One thing is due.' }
    await transport.send(letterOf(message, transport.domain))
    // Quoted where a mail server would read it as more.
    const bare = (address: string) => address.replaceAll('"', '')
    expect(mail.recipients.filter((one) => bare(one) !== bare(recipient))).toEqual([])
  })

  it('is written to where it is plain', async () => {
    mail.recipients.length = 0
    const recipient = "o'hara.head+award@hillcrest.example.org"
    const message = { id: 2, createdAt: new Date(0), recipient, subject: 'Due', body: 'One thing is due.' }
    expect(await transport.send(letterOf(message, transport.domain))).toEqual({ sent: true })
    expect(mail.recipients).toEqual([recipient])
  })
})
