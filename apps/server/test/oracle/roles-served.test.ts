import { differential, type Execute } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from './hardly-held.ts'
import { demonstrationTokens } from './role-run.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

describe('the same holds of the running server', () => {
  it.each(demonstrationTokens)('%s, 100 served, each of them twice', { timeout: 900_000 }, async (token) => {
    const { served, rules } = await programme.as(token)
    const coverage = await differential(programme.world, twice(programme.served, served), {
      seed: 29,
      operations: 100,
      limits: { depth: 4, fields: 15 },
      rules,
    })
    expect(coverage.total + coverage.refused).toBe(100)
  })
})

/** Has the consortium ask first, by whose answer the server might remember the operation; then the reader, two times over. */
const twice =
  (before: Execute, ask: Execute): Execute =>
  async (document, variables) => {
    // Where the reader gets no cursor, a text that is none stands in its place.
    await before(document, variables).catch(() => {})
    const answer = await ask(document, variables)
    expect(await ask(document, variables)).toBe(answer)
    return answer
  }
