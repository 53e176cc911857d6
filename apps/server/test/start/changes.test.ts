import { expect, it, onTestFinished } from 'vitest'
import { dataDirectory } from './child.ts'
import { changesOutliveTheServer, ownParticipant } from './kept-changes.ts'
import { mortalServer } from './steady-changes.ts'

it('what was acknowledged is there once, whatever was killed meanwhile', { timeout: 240_000 }, async () => {
  const [dataDir, remove] = dataDirectory()
  onTestFinished(remove)
  const server = await mortalServer(dataDir)
  onTestFinished(server.stop)
  expect(await changesOutliveTheServer(server, dataDir, { count: 120, kills: 1, databaseKills: 1 })).toBe(120)
  const own = await ownParticipant(server)
  const edit = `mutation ($input: StartActionInput!) { startAction(input: $input) { kind: __typename } }`
  const { concerns } = await server
    .tutor()
    .data<{ concerns: { nodes: { id: string; version: number }[] } }>(
      `{ concerns(where: { participant: { id: { eq: "${own.id}" } }, status: { eq: OPEN } }, first: 1) { nodes { id version } } }`,
    )
  const [one] = concerns.nodes
  const input = { id: one?.id, expectedVersion: one?.version, action: 'A talk.' }
  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      server.tutor().data<{ startAction: { kind: string } }>(edit, { input }),
    ),
  )
  const kinds = answers.map(({ startAction }) => startAction.kind)
  expect(kinds.filter((kind) => kind === 'ConcernChanged')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'StaleVersion')).toHaveLength(199)
})
