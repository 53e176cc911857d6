import type { SmallProgramme } from './small-programme.ts'

/** Another rule for the rows of a table, or none at all. */
export interface PlantedRule {
  /** As the policy is named. */
  readonly role: string
  readonly table: string
  readonly rule?: string
}

/** Does work while a table has another rule for a role. */
export async function withRule(
  programme: SmallProgramme,
  { role, table, rule }: PlantedRule,
  work: () => Promise<void>,
): Promise<void> {
  const create = (condition: string) =>
    `create policy ${role} on ${table} for select to award_${role} using (${condition})`
  const right = await programme.asOwner(async (client) => {
    const { rows } = await client.query<{ qual: string }>(
      'select qual from pg_policies where tablename = $1 and policyname = $2',
      [table, role],
    )
    const [found] = rows
    if (!found) throw new Error(`${table} has no rule for ${role}`)
    await client.query(`drop policy ${role} on ${table}; ${rule === undefined ? '' : create(rule)}`)
    return found.qual
  })
  try {
    await work()
  } finally {
    await programme.asOwner((client) =>
      client.query(`drop policy if exists ${role} on ${table}; ${create(right)}`),
    )
  }
}
