import pg from 'pg'
import { peerConnection } from '../connection.mjs'

pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

const pool = new pg.Pool(peerConnection())
const names = new Map()

/**
 * The reads of one request, on one connection in one transaction, which begins with the first of them: the settings hold for it
 * alone.
 */
export function readsOf(settings) {
  let begun

  const begin = async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query({
      name: 'settings',
      text: 'select set_config(key, value, true) from json_each_text($1)',
      values: [JSON.stringify(settings)],
    })
    return client
  }

  return {
    /** Rows of a statement, prepared once a connection under a name. */
    async rows(text, values = []) {
      begun ??= begin()
      const client = await begun
      if (!names.has(text)) names.set(text, `m${names.size + 1}`)
      const answer = await client.query({ name: names.get(text), text, values })
      return answer.rows
    },
    async end() {
      if (!begun) return
      const client = await begun
      // Of a transaction that failed this is a rollback.
      await client.query('commit')
      client.release()
    },
  }
}
