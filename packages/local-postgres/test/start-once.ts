import { Client } from 'pg'
import { startPostgres } from '../src/index.ts'

const server = await startPostgres({ dataDir: process.argv[2] ?? '' })
const client = new Client({ connectionString: server.url })
await client.connect()
const { rows } = await client.query<{ who: string }>('select current_user as who')
await client.end()
console.log(`answered as ${rows[0]?.who}`)
await server.stop({ force: true })
