import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { operationNames } from './operations.mjs'
import { withClient } from './prepare/administer.mjs'
import { openDatabase } from './prepare/database.mjs'
import { variableSets } from './variables.mjs'

const folder = new URL('../limit/', import.meta.url)

/** Writes how PostgreSQL runs each statement of the limit, as EXPLAIN tells it, beside the statements. */
export async function writePlans(cluster, options) {
  for (const scale of options.scales) await writePlansOf(cluster, { ...options, scale })
}

async function writePlansOf(cluster, options) {
  const addresses = await openDatabase(cluster, options)
  const sets = await variableSets(addresses.superuser)
  mkdirSync(new URL('explain/', folder), { recursive: true })
  await withClient(addresses.superuser, async (client) => {
    for (const name of operationNames) {
      const text = readFileSync(new URL(`${name}.sql`, folder), 'utf8')
      const variables = text
        .match(/^-- values: ?(.*)/)[1]
        .split(', ')
        .filter(Boolean)
      const values = variables.map((key) => sets[name][0][key])
      const plan = await client.query({
        text: `explain (analyze, costs off, timing off, summary off, buffers off) ${text}`,
        values,
        rowMode: 'array',
      })
      const file = new URL(`explain/${name}.${options.scale}.txt`, folder)
      writeFileSync(
        file,
        `${variables.map((key, at) => `${key} = ${values[at]}`).join(', ')}\n${plan.rows.flat().join('\n')}\n`,
      )
      console.log(`Wrote ${fileURLToPath(file)}.`)
    }
  })
}
