import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Mortal } from './steady-changes.ts'
import { raiseConcerns } from './steady-changes.ts'

interface Participants {
  participants: { nodes: { id: string; version: number; primaryTutor: { id: string } | null }[] }
  viewer: { activeAssignment: { tutor: { id: string } } }
}

/** Somebody of the tutor's own. */
export async function ownParticipant(server: Mortal): Promise<{ id: string; version: number }> {
  const { participants, viewer } = await server.tutor().data<Participants>(
    `{ viewer { activeAssignment { tutor { id } } }
       participants(where: { status: { eq: ACTIVE } }, first: 200) { nodes { id version primaryTutor { id } } } }`,
  )
  const own = participants.nodes.find(
    ({ primaryTutor }) => primaryTutor?.id === viewer.activeAssignment.tutor.id,
  )
  if (!own) throw new Error('the tutor has nobody')
  return own
}

/** Makes changes while the server is killed, and its database too; answers how many there are afterwards. */
export async function changesOutliveTheServer(
  server: Mortal,
  dataDir: string,
  { count, kills, databaseKills }: { count: number; kills: number; databaseKills: number },
): Promise<number> {
  const own = await ownParticipant(server)
  const step = Math.floor(count / (kills + databaseKills + 1))
  let due = step
  let deaths = 0
  let dying: Promise<void> = Promise.resolve()
  const acknowledged = (made: number) => {
    if (made < due || deaths >= kills + databaseKills) return
    due += step
    deaths += 1
    const withDatabase = deaths <= databaseKills
    const before = dying
    dying = (async () => {
      await before
      if (withDatabase) process.kill(postmaster(dataDir), 'SIGKILL')
      await server.kill()
    })()
  }
  const ids = await raiseConcerns(server, own, { count, clients: 8, twiceIn: 10, acknowledged })
  await dying
  expect(deaths).toBe(kills + databaseKills)
  expect(new Set(ids).size).toBe(count)
  const { concerns } = await server
    .tutor()
    .data<{ concerns: { totalCount: number } }>(
      `{ concerns(where: { summary: { endsWith: "of many." } }) { totalCount } }`,
    )
  return concerns.totalCount
}

const postmaster = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
