import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { verifyAudit, type Verification } from '../audit/verify.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  audit:verify [--noted HASH]   check that the audit trail is as it was written, and holds a hash noted earlier
`

function readOrder(): { noted: string | undefined } {
  let parsed
  try {
    parsed = parseArgs({ allowPositionals: true, options: { noted: { type: 'string' } } })
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
  const { noted } = parsed.values
  if (parsed.positionals.join() !== 'verify') throw new StartProblem(usage)
  if (noted !== undefined && !/^[0-9a-f]{64}$/.test(noted))
    throw new StartProblem('--noted is a hash of 64 hexadecimal digits, as the graph shows it in auditSeals.')
  return { noted }
}

const told = ({ faults, events, seals, head, unsealed }: Verification): string =>
  [
    ...faults,
    `${events.toLocaleString('en-GB')} events, ${seals.toLocaleString('en-GB')} seals, ` +
      `${unsealed.toLocaleString('en-GB')} events since the last seal.`,
    head === '' ? 'Nothing is sealed yet.' : `Hash of the last seal: ${head}`,
    faults.length === 0
      ? 'The audit trail is as it was written.'
      : 'The audit trail was tampered with; the first sentence names the first place.',
    '',
  ].join('\n')

/** Exit code 1 where something is wrong with the trail. */
async function main(): Promise<void> {
  const { noted } = readOrder()
  const database = await openDatabase(readConfig(), () => {})
  const client = new Client({ connectionString: database.ownerUrl, application_name: 'cohortium audit' })
  try {
    await client.connect()
    const verification = await verifyAudit(client, noted)
    process.stdout.write(told(verification))
    process.exitCode = verification.faults.length === 0 ? 0 : 1
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
