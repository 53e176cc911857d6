// Mercurius with its just-in-time compiler and batched loaders over prepared statements.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { completionQuery } from '../completion.mjs'
import { port, ready, settingsOf } from '../connection.mjs'
import { readsOf } from './database.mjs'
import { loaders, tutorByKey } from './loaders.mjs'
import { columns, participants, source } from './participants.mjs'

const keyOf = (id) => Number(id.split('_')[1])

const resolvers = {
  Query: {
    participant: async (_, { id }, { rows }) =>
      (await rows(`select ${columns} from ${source} where p.id = $1`, [keyOf(id)]))[0],
    participants: (_, args, { rows }) => participants(rows, args),
    tutor: (_, { id }, { rows }) => tutorByKey(rows, keyOf(id)),
    completion: (_, _args, { rows }) => rows(completionQuery),
  },
  // A page of the root is read when its rows are asked for, a caseload's rows are there already.
  ParticipantConnection: {
    nodes: ({ nodes }) => (typeof nodes === 'function' ? nodes() : nodes),
    totalCount: ({ totalCount }) => totalCount(),
  },
}

const app = Fastify()
app.register(mercurius, {
  schema: readFileSync(new URL('../peer-schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
  jit: 1,
  context: ({ headers }) => readsOf(settingsOf(headers)),
})
app.after(() => app.graphql.addHook('onResolution', (_, { end }) => end()))
await app.listen({ port, host: '127.0.0.1' })
ready()
