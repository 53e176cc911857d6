import { graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import { runCommand } from './command.ts'

/** Makes an account of a deployment by its command; answers the password that is good once. */
export async function createAccount(env: Record<string, string>, args: readonly string[]): Promise<string> {
  const { words } = await runCommand('account', ['create', ...args], env)
  const password = /One-time password, good until .*: (\S+)/.exec(words)?.[1]
  if (!password) throw new Error(words)
  return password
}

/** The first administrator of a deployment, signed in by the password that its command printed. */
export const firstAdministrator = (url: string, env: Record<string, string>): Promise<GraphQLClient> =>
  signedIn(url, env, ['--email', 'first@example.org', '--role', 'consortium_administrator'])

/** Somebody whose account the command makes with these options, signed in for the first time. */
export async function signedIn(
  url: string,
  env: Record<string, string>,
  options: readonly string[],
): Promise<GraphQLClient> {
  const email = options[options.indexOf('--email') + 1]
  const password = await createAccount(env, options)
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, newPassword: 'a long walk over the moor' }),
  })
  if (response.status !== 200) throw new Error(await response.text())
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return graphqlClient(`${url}/graphql`, { cookie, 'x-cohortium-client': 'tests' })
}
