import { parseArgs } from 'node:util'
import { retentionRules } from '@cohortium/domain'
import { Client } from 'pg'
import { demonstrationDay, realClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import { duePeople } from '../person-data/due-people.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  retention            name what the retention rules would erase today, and erase nothing
  retention --erase    erase it, for good
`

function readOrder(): { erase: boolean } {
  try {
    const { values } = parseArgs({ options: { erase: { type: 'boolean', default: false } } })
    return { erase: values.erase }
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

async function main(): Promise<void> {
  const { erase } = readOrder()
  const config = readConfig()
  const today = config.clock ?? (config.demonstration ? demonstrationDay : realClock.today())
  const database = await openDatabase(config, () => {})
  const client = new Client({ connectionString: database.ownerUrl, application_name: 'cohortium retention' })
  try {
    await client.connect()
    await client.query(`select set_config('app.today', $1, false)`, [today])
    const due = await duePeople(client, today)
    for (const { id, what, years, from, source } of retentionRules) {
      const people = due.get(id) ?? []
      const kept = years === undefined ? 'kept permanently' : `kept ${years} years from ${from}`
      process.stdout.write(
        `${id}: ${people.length.toLocaleString('en-GB')} people due. ${what}: ${kept}. ${source}\n`,
      )
      // Each by itself: what was erased stays so, should the next one fail.
      if (erase)
        for (const person of people) await client.query('select app.erase_person($1, $2)', [person, id])
    }
    process.stdout.write(erase ? 'They are erased.\n' : 'Nothing was erased; add --erase to do so.\n')
  } finally {
    await client.end()
    await database.stop()
  }
}

main().catch((error: unknown) => {
  const words =
    error instanceof Error ? (error instanceof StartProblem ? error.message : error.stack) : String(error)
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
})
