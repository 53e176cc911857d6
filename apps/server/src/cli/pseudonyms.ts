import { parseArgs } from 'node:util'
import { secretKeyOf } from '../access/secret-key.ts'
import { readConfig } from '../config.ts'
import { asOwner } from '../database/as-owner.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { pseudonymKeyOf, renewPseudonyms, type PseudonymKey } from '../person-data/keep-pseudonyms.ts'
import { pseudonymsBy } from '../person-data/pseudonyms.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  pseudonyms            say whether the pseudonyms are those of the present key, and change nothing
  pseudonyms --renew    give everybody the pseudonym of the present key, for good
`

const states: Record<PseudonymKey, string> = {
  ours: 'The pseudonyms are those of the present key.\n',
  other:
    'The pseudonyms are those of another key; new people get one of the present key. Add --renew to renew them all.\n',
  none: 'The pseudonyms are of no key; the next start of the server renews them, or add --renew.\n',
}

function readOrder(): { renew: boolean } {
  try {
    const { values } = parseArgs({ options: { renew: { type: 'boolean', default: false } } })
    return { renew: values.renew }
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

async function main(): Promise<void> {
  const { renew } = readOrder()
  const config = readConfig()
  const database = await openDatabase(config, () => {})
  try {
    const warn = (words: string) => void process.stderr.write(`${words}\n`)
    const secretKey = await secretKeyOf(config, database.ownerUrl, warn)
    const pseudonyms = pseudonymsBy(config.pseudonymKey ?? secretKey)
    await migrate({ url: database.ownerUrl })
    await asOwner(database.ownerUrl, async (client) => {
      if (!renew) return process.stdout.write(states[await pseudonymKeyOf(client, pseudonyms)])
      const { person = 0, participant = 0 } = await renewPseudonyms(client, pseudonyms)
      const [people, participants] = [person, participant].map((count) => count.toLocaleString('en-GB'))
      return process.stdout.write(
        `Renewed the pseudonyms of ${people} people and ${participants} participants.\n`,
      )
    })
  } finally {
    await database.stop()
  }
}

main().catch((error: unknown) => {
  const words =
    error instanceof Error ? (error instanceof StartProblem ? error.message : error.stack) : String(error)
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
})
