import { ask } from './ask.ts'

/** Somebody who was invited, has one role and chose a password. */
export interface NewAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly password: string
}

const create = `mutation ($input: CreateAccountInput!) {
  createAccount(input: $input) { ... on AccountInvited { invitation account { id } } ... on AccessRefused { message } }
}`
const assign = `mutation ($input: AssignRoleInput!) {
  assignRole(input: $input) { ... on AssignmentChanged { assignment { id } } ... on AccessRefused { message } }
}`

/** Invites somebody of a name that nobody else has, as a partner of the University of Plymouth, and accepts for them. */
export async function newAccount(address: string, givenName: string): Promise<NewAccount> {
  const stamp = Date.now().toString(36)
  const name = `${givenName} ${stamp}`
  const email = `${givenName.toLowerCase()}.${stamp}@uni.example`
  const password = 'seven wet herons on a wall'
  const { createAccount } = await ask<{
    createAccount: { invitation: string; account: { id: string } }
  }>(address, create, { variables: { input: { displayName: name, email } } })
  const { universities } = await ask<{ universities: { nodes: { id: string }[] } }>(
    address,
    '{ universities(where: { code: { eq: "PLYMOUTH" } }) { nodes { id } } }',
  )
  const { id } = createAccount.account
  await ask(address, assign, {
    variables: {
      input: { accountId: id, role: 'UNIVERSITY_PARTNER', universityId: universities.nodes[0]?.id },
    },
  })
  const response = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: createAccount.invitation, newPassword: password }),
  })
  if (!response.ok) throw new Error(`the invitation was not accepted: ${await response.text()}`)
  return { id, name, email, password }
}
