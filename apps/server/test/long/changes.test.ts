import { expect, it, onTestFinished } from 'vitest'
import { dataDirectory } from '../start/child.ts'
import { changesOutliveTheServer } from '../start/kept-changes.ts'
import { mortalServer } from '../start/steady-changes.ts'

it(
  '1,500 changes are there once each, though the server is killed fifteen times and the database once',
  { timeout: 1_800_000 },
  async () => {
    const [dataDir, remove] = dataDirectory()
    onTestFinished(remove)
    const server = await mortalServer(dataDir)
    onTestFinished(server.stop)
    expect(
      await changesOutliveTheServer(server, dataDir, { count: 1_500, kills: 15, databaseKills: 1 }),
    ).toBe(1_500)
  },
)
