import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

interface Judged {
  outcomesTotal: number
  programme: { code: string }
  framework: { code: string; outcomes: { code: string }[] } | null
}

it('counts every participant’s outcomes by their own framework', async () => {
  const { participants } = await server.client.data<{ participants: { nodes: Judged[] } }>(`{
    participants(first: 1000) {
      nodes { outcomesTotal programme { code } framework { code outcomes { code } } }
    }
  }`)
  const { nodes } = participants
  expect(nodes.filter((one) => (one.framework?.outcomes.length ?? 0) !== one.outcomesTotal)).toEqual([])
  const byProgramme = new Set(nodes.map((one) => `${one.programme.code} ${one.framework?.code ?? 'none'}`))
  expect([...byProgramme].toSorted()).toEqual(['PGCERT-IE none', 'PGCERT-NASENCO NCTL-2014'])
})

it('finds participants by their framework', async () => {
  const { judged, others, everyone } = await server.client.data<Record<string, { totalCount: number }>>(`{
    judged: participants(where: { framework: { code: { eq: "NCTL-2014" } } }) { totalCount }
    others: participants(where: { framework: { id: { isNull: true } } }) { totalCount }
    everyone: participants { totalCount }
  }`)
  expect(others?.totalCount).toBeGreaterThan(0)
  expect((judged?.totalCount ?? 0) + (others?.totalCount ?? 0)).toBe(everyone?.totalCount)
})
