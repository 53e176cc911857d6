import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import { createSchema } from 'graphql-yoga'

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

/** What Federation adds to every subgraph, and the directives that our own text uses. */
const federation = `
  scalar _Any
  scalar FieldSet
  type _Service { sdl: String! }
  union _Entity = Module | Participant
  type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: FieldSet!) repeatable on OBJECT
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
`

/** Those who may know when a participant was here: the gateway refuses all others, and so do we. */
const mayKnowVisits = new Set(['consortium_administrator', 'university_partner', 'tutor'])

const refusal = (message, code) => new GraphQLError(message, { extensions: { code } })

export const makeGraph = (store, log) =>
  createSchema({
    typeDefs: [sdl, federation],
    resolvers: {
      Query: {
        _service: () => ({ sdl }),
        _entities(_root, { representations }, { asker }) {
          if (!asker) throw refusal('A token of the gateway is needed.', 'UNAUTHENTICATED')
          log({ ...asker, references: representations })
          return representations
        },
      },
      _Entity: { __resolveType: ({ __typename }) => __typename },
      Module: { vleUrl: ({ code }) => store.urlOf(code) },
      Participant: {
        lastSeenInVle({ id }, _args, { asker }) {
          if (!mayKnowVisits.has(asker.role)) throw refusal('Visits are closed to your role.', 'FORBIDDEN')
          return store.lastVisit(id, asker.day)
        },
      },
    },
  })
