import pino from 'pino'
import type { Identity } from '../../src/access/identity.ts'
import { openAccess } from '../../src/access/open-access.ts'
import type { RequestContext } from '../../src/http/request-context.ts'

/** Somebody who runs the consortium, by a token; for tests of what comes after that was found out. */
export const administrator: Identity = {
  credentialId: 1,
  accountId: 1,
  assignmentId: 1,
  role: 'consortium_administrator',
  databaseRole: 'award_consortium',
  secret: 'demo-consortium',
  kind: 'token',
  scopes: ['read', 'write'],
  expiresAt: new Date('2100-01-01'),
}

/** Accounts of a database that is not there. */
export const noAccounts = () =>
  openAccess({
    url: 'postgres://nobody@127.0.0.1:1/nowhere',
    log: pino({ level: 'silent' }),
    secretKey: 'a key of the tests that nobody else has',
    publicUrl: () => 'http://127.0.0.1',
    providers: [],
    costPerMinute: 1_000_000_000,
    isDemonstration: false,
  })

/** What every request of the administrator carries but for what a test is about. */
export const asked = (): Pick<RequestContext, 'identity' | 'access' | 'outbox' | 'charge'> => ({
  identity: administrator,
  access: noAccounts(),
  outbox: {
    enqueue: async () => 0,
    linkTo: () => '',
    openLink: async () => null,
  },
  charge: () => {},
})
