import pg from 'pg'
import { PipelinedQuery } from './pipelined-query.mjs'

const settings = {
  name: 'note_settings',
  text: `select set_config('role', 'award_gate', true), set_config('synchronous_commit', 'off', true)`,
  values: [],
}

/**
 * Notes who read personal fields, as the server under test must before it answers: on a connection of its own, those of requests
 * that come together by one statement.
 */
export function openReadNotes(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 1 })
  let waiting = []
  let writing = false

  async function write() {
    writing = true
    while (waiting.length > 0) {
      const now = waiting
      waiting = []
      const client = await pool.connect()
      try {
        const events = JSON.stringify(now.map(({ event }) => event))
        const note = {
          name: 'note',
          text: 'insert into app.audit_note (events) values ($1)',
          values: [events],
        }
        const query = new PipelinedQuery([settings, note])
        client.query(query)
        await query.value
        for (const { done } of now) done()
      } catch (error) {
        for (const { failed } of now) failed(error)
      } finally {
        client.release()
      }
    }
    writing = false
  }

  return (operation, fields) =>
    new Promise((done, failed) => {
      const event = { kind: 'read', account_id: 1, role: 'consortium_administrator', operation, fields }
      waiting.push({ event, done, failed })
      if (!writing) void write()
    })
}
