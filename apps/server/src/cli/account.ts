import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { checkAssignmentScope, enumValues, isEnumValue, roles } from '@cohortium/domain'
import { provisionAccount, type Provision } from '../access/provision.ts'
import { readConfig } from '../config.ts'
import { asOwner } from '../database/as-owner.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { StartProblem } from '../problem.ts'

const usage = `Usage:
  account:create --email who@example.org --name "Their name" --role consortium_administrator
      [--university PLYMOUTH] [--authority E10000008] [--tutor TUT-0001]
Makes the account if it is not there, gives it the role, and prints a password that is good once.
Roles: ${enumValues(roles).join(', ')}
`

const texts = ['email', 'name', 'role', 'university', 'authority', 'tutor'] as const

function readOrder(): Provision {
  const option = { type: 'string' } as const
  let parsed
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(texts.map((name) => [name, option])) as Record<
        (typeof texts)[number],
        typeof option
      >,
    })
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
  const { email, name, role, university, authority, tutor } = parsed.values
  if (parsed.positionals.join() !== 'create' || !email?.includes('@') || !role) throw new StartProblem(usage)
  if (!isEnumValue(roles, role)) throw new StartProblem(`There is no role "${role}".\n${usage}`)
  const given = {
    university: university !== undefined,
    localAuthority: authority !== undefined,
    tutor: tutor !== undefined,
  }
  const verdict = checkAssignmentScope(role, given)
  if (!verdict.ok) throw new StartProblem(verdict.message)
  return { email: email.toLowerCase(), name: name ?? email, role, university, authority, tutor }
}

async function main(): Promise<void> {
  const order = readOrder()
  const config = readConfig()
  const database = await openDatabase(config, () => {})
  try {
    await migrate({ url: database.ownerUrl })
    const { invitation, until } = await asOwner(database.ownerUrl, (client) =>
      provisionAccount(client, order),
    )
    process.stdout.write(
      `${order.email} may sign in as ${order.role}.\n` +
        `One-time password, good until ${until.toISOString().slice(0, 16).replace('T', ' ')} UTC: ${invitation}\n`,
    )
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
