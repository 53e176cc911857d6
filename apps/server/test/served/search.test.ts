import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

interface Found {
  participants: { totalCount: number; nodes: { reference: string; familyName: string }[] }
}

const people = async (search: string): Promise<Found['participants']> => {
  const { participants } = await server.client.data<Found>(
    `query ($search: String!) {
      participants(where: { search: $search }, first: 1000) { totalCount nodes { reference familyName } }
    }`,
    { search },
  )
  return participants
}

it('finds participants by their names and by the number on their letters', async () => {
  const { nodes } = await people('')
  const [known] = nodes
  expect(known).toBeDefined()
  const byName = await people(known?.familyName.toUpperCase() ?? '')
  expect(byName.nodes).toContainEqual(known)
  expect(byName.totalCount).toBeLessThan(nodes.length)
  expect((await people(known?.reference ?? '')).nodes).toEqual([known])
})

it('finds schools by town, and modules by their code and title', async () => {
  const { schools, modules } = await server.client.data<
    Record<string, { nodes: Record<string, string>[] }>
  >(`{
    schools(where: { search: "plymouth" }) { nodes { name town } }
    modules(where: { search: "EFPM279 leading" }) { nodes { code } }
  }`)
  expect(schools?.nodes.length).toBeGreaterThan(0)
  for (const { name, town } of schools?.nodes ?? []) expect(`${name} ${town}`).toMatch(/plymouth/i)
  expect(modules?.nodes).toEqual([{ code: 'EFPM279' }])
})
