import pg from 'pg'
import { peerConnection } from '../connection.mjs'

pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

const pool = new pg.Pool(peerConnection())
const names = new Map()

/** Rows of a statement, prepared once a connection under a name. */
export async function rows(text, values = []) {
  if (!names.has(text)) names.set(text, `m${names.size + 1}`)
  const answer = await pool.query({ name: names.get(text), text, values })
  return answer.rows
}
