// Apollo Server with TypeORM's repositories and one DataLoader a relation: the usual arrangement.
import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { DataSource } from 'typeorm'
import { peerConnection, port, ready, settingsOf } from '../connection.mjs'
import { entities } from './entities.mjs'
import { makeLoaders } from './loaders.mjs'
import { readsOf } from './reads-of.mjs'
import { resolvers } from './resolvers.mjs'

const { connectionString, ...extra } = peerConnection()
const source = new DataSource({ type: 'postgres', url: connectionString, entities, extra })
await source.initialize()
const server = new ApolloServer({
  typeDefs: readFileSync(new URL('../peer-schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  plugins: [
    {
      requestDidStart: async () => ({ willSendResponse: ({ contextValue }) => contextValue.end() }),
    },
  ],
})
await startStandaloneServer(server, {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => {
    const reads = await readsOf(source, settingsOf(req.headers))
    return { ...reads, loaders: makeLoaders(reads.source) }
  },
})
ready()
