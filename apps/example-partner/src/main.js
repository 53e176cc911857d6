import { timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { makeGraph } from './graph.js'
import { openStore } from './store.js'
import { verifier } from './who-asks.js'

const {
  PORT = '4100',
  HOST = '127.0.0.1',
  DATA_DIR = 'data',
  NAME = 'vle',
  GATEWAY,
  IMPORT_KEY,
} = process.env
if (!GATEWAY || !IMPORT_KEY) {
  process.stderr.write(
    'GATEWAY says where the gateway answers, for example GATEWAY=http://127.0.0.1:4000; IMPORT_KEY is what programs of our own say to add visits.\n',
  )
  process.exit(1)
}

const store = await openStore(DATA_DIR)
const whoAsks = verifier(GATEWAY, NAME)

/** One line for each question: who, about what. */
const log = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const yoga = createYoga({
  schema: makeGraph(store, log),
  graphiql: false,
  landingPage: false,
  logging: 'error',
  context: async ({ request }) => ({ asker: await whoAsks(request) }),
})

/** `POST /import`: what the learning environment's own programs saw. */
async function takeIn(request, response) {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${IMPORT_KEY}`)
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted)
  if (!isOurs) return response.writeHead(401).end()
  try {
    await store.add(JSON.parse(Buffer.concat(chunks).toString()))
    response.writeHead(204).end()
  } catch (error) {
    response.writeHead(400).end(`${error.message}\n`)
  }
}

const server = createServer((request, response) => {
  const isImport = request.method === 'POST' && request.url === '/import'
  void (isImport ? takeIn(request, response) : yoga(request, response))
})
server.listen(Number(PORT), HOST, () =>
  process.stdout.write(`http://${HOST}:${server.address().port}/graphql\n`),
)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
