/** Selections of what changes of accounts answer. */
export const refused = '... on AccessRefused { reason }'

export const createToken = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  ... on ApiTokenCreated { secret credential { id name prefix scopes kind revokedAt } } ${refused} } }`

export const revoke = `mutation ($id: ID!) { revokeCredential(id: $id) {
  ... on CredentialRevoked { credential { id revokedAt } } ${refused} } }`

export interface TokenAnswer {
  createApiToken: {
    reason?: string
    secret: string
    credential: { id: string; prefix: string; scopes: string[] }
  }
}
