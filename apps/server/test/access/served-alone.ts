import { Client } from 'pg'
import type { Clock } from '../../src/clock.ts'
import type { Config } from '../../src/config.ts'
import { ownDatabase } from '../databases.ts'
import { serveSeeded, type Served } from '../served/server.ts'
import { Browser } from './browser.ts'

/** A server over a database of the test's own, for tests that change accounts. */
export interface ServedAlone extends Served {
  /** As the owner of the database. */
  owner: Client
  /** Address of the database as the login without grants. */
  appUrl: string
  browser: () => Browser
  /** A person who signed in: an account of that name, made by the administrator, with a password of their own. */
  person: (
    name: string,
    role?: Record<string, string>,
  ) => Promise<{ browser: Browser; email: string; id: string }>
}

export const ownPassword = 'a long walk over the moor'

export async function serveAlone(
  label: string,
  overrides: Partial<Config> = {},
  clock?: Clock,
): Promise<ServedAlone> {
  const database = await ownDatabase(label, { filled: true })
  const server = await serveSeeded(overrides, database, clock)
  const owner = new Client({ connectionString: database.url })
  await owner.connect()
  const browser = () => new Browser(server.url)
  return {
    ...server,
    owner,
    appUrl: database.appUrl ?? database.url,
    browser,
    async person(name, role = { role: 'REPORTING_ANALYST' }) {
      const email = `${name}@example.org`
      const { createAccount } = await server.client.data<{
        createAccount: { invitation: string; account: { id: string } }
      }>(
        `mutation ($email: String!, $name: String!) {
           createAccount(input: { email: $email, displayName: $name }) {
             ... on AccountInvited { invitation account { id } } ... on AccessRefused { message } } }`,
        { email, name },
      )
      const { id } = createAccount.account
      await server.client.data(
        `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { __typename } }`,
        { input: { accountId: id, ...role } },
      )
      const own = browser()
      const answer = await own.signIn(email, createAccount.invitation, { newPassword: ownPassword })
      if (answer.status !== 200) throw new Error(await answer.text())
      return { browser: own, email, id }
    },
    async stop() {
      await owner.end()
      await server.stop()
      await database.drop()
    },
  }
}
