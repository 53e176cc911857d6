import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server of a test. */
export interface MailServer {
  url: string
  /** Letters that were taken, as they came. */
  letters: string[]
  /** To whom they went, in the order of asking. */
  recipients: string[]
  /** What the next recipients are told in place of yes: SMTP's code and words. */
  refusals: { code: number; message: string }[]
  /** Answers letters no more, until it goes on. */
  hold: () => void
  goOn: () => void
  /** Letters that wait for an answer. */
  held: () => number
  stop: () => Promise<void>
}

export async function mailServer(): Promise<MailServer> {
  const letters: string[] = []
  const recipients: string[] = []
  const refusals: MailServer['refusals'] = []
  let isHolding = false
  let held = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _, done) {
      const refusal = refusals.shift()
      if (!refusal) recipients.push(address)
      done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
    },
    onData(stream, _, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (isHolding) {
          held += 1
          return
        }
        letters.push(Buffer.concat(parts).toString('utf8'))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    recipients,
    refusals,
    hold: () => {
      isHolding = true
    },
    goOn: () => {
      isHolding = false
    },
    held: () => held,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Words of a letter as they were before it was made fit for mail. */
export const decoded = (letter: string | undefined): string =>
  (letter ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
