// PostGraphile 5 with its connection filter and aggregates, as its documentation sets them up.
import { createServer } from 'node:http'
import { PgAggregatesPreset } from '@graphile/pg-aggregates'
import pg from 'pg'
import { postgraphile } from 'postgraphile'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { peerConnection, port, ready, settingsOf } from '../connection.mjs'
import { OrderByFamilyName } from './order-by-family-name.mjs'
import { rowNames } from './row-names.mjs'

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  plugins: [OrderByFamilyName, rowNames],
  // `condition` is what the filter replaces; its type for applications would also be named as a table is.
  disablePlugins: ['PgConditionArgumentPlugin', 'PgConditionCustomFieldsPlugin'],
  pgServices: [
    makePgService({
      pool: new pg.Pool(peerConnection()),
      schemas: ['public', 'bench'],
      pgSettingsForIntrospection: { role: 'award_consortium' },
    }),
  ],
  schema: { defaultBehavior: '+list', connectionFilterRelations: true },
  grafast: { explain: false, context: ({ node }) => ({ pgSettings: settingsOf(node.req.headers) }) },
  grafserv: { graphiql: false, websockets: false, watch: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(port, '127.0.0.1', ready)
