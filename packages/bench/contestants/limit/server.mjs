// The limit: one statement written by hand for each operation, whose JSON text a bare node:http passes on.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import pg from 'pg'
import { poolSize, port, ready, statementTimeout, today } from '../connection.mjs'
import { PipelinedQuery } from './pipelined-query.mjs'

const names = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6']

/** The first line of each file names the variables that its parameters stand for. */
const statements = new Map(
  names.map((name) => {
    const text = readFileSync(new URL(`../../limit/${name}.sql`, import.meta.url), 'utf8')
    const variables = text
      .match(/^-- values: ?(.*)/)[1]
      .split(', ')
      .filter(Boolean)
    return [name, { name, text, variables }]
  }),
)

/** Every operation but the figures of Q4 reads names, and notes it, as the server under test does, before it is answered. */
const personal = ['Participant.givenName', 'Participant.familyName', 'Tutor.givenName', 'Tutor.familyName']

const context =
  `set_config('role', $1, true), set_config('transaction_read_only', 'on', true), ` +
  `set_config('app.today', $2, true), set_config('statement_timeout', '${statementTimeout}', true), set_config('jit', 'off', true)`
const asker = ['award_consortium', today, process.env.BENCH_SECRET]

const settingsOf = (operation) =>
  operation === 'Q4'
    ? { name: 'settings', text: `select app.enter($3, $1), ${context}`, values: asker }
    : {
        name: 'noted_settings',
        text: `select app.enter($3, $1, $4), ${context}, set_config('synchronous_commit', 'off', true)`,
        values: [
          ...asker,
          JSON.stringify([{ kind: 'read', operation, request_id: randomUUID(), fields: personal }]),
        ],
      }

const pool = new pg.Pool({ connectionString: process.env.DATABASE_APP_URL, max: poolSize, min: poolSize })

async function answer({ operationName, variables }) {
  const { name, text, variables: wanted } = statements.get(operationName)
  const client = await pool.connect()
  try {
    const statement = { name, text, values: wanted.map((key) => variables[key]) }
    const query = new PipelinedQuery([settingsOf(name), statement])
    client.query(query)
    return await query.value
  } finally {
    client.release()
  }
}

async function respond(chunks, response) {
  try {
    const text = `{"data":${await answer(JSON.parse(Buffer.concat(chunks)))}}`
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    response.end(text)
  } catch (error) {
    response.statusCode = 500
    response.end(String(error))
  }
}

const server = http.createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => void respond(chunks, response))
})
server.listen(port, '127.0.0.1', ready)
