import path from 'node:path'
import { root, run } from '../../../../scripts/run.mjs'
import { withClient } from './administer.mjs'
import { at } from './cluster.mjs'
import { makeCredential } from './credential.mjs'
import { factView } from './fact-view.mjs'

/** Sizes of the demonstration that are measured; scale 1 has 2,000 participants. */
export const scales = { S: 1, L: 100 }

/** Runs the product's own command, so that the tables are those of production. */
async function command(nodeServer, ownerUrl, ...words) {
  const { code } = await run(process.execPath, [path.join(nodeServer, 'database.js'), ...words], {
    cwd: root,
    env: { DATABASE_URL: ownerUrl, DEMO: '1' },
  })
  if (code !== 0) throw new Error(`The database could not be made: ${words.join(' ')} ended with ${code}.`)
}

/**
 * The database of a scale, made at the first run and kept for the next ones.
 * @returns addresses as owner, as the login that answers requests, and as superuser; and the secret to ask by.
 */
export async function openDatabase(cluster, { scale, fresh, serverFolder }) {
  const name = `bench_${scale.toLowerCase()}`
  const addresses = {
    name,
    owner: at(cluster.url, name),
    app: at(cluster.appUrl, name),
    superuser: at(cluster.superuserUrl, name),
  }
  const isNew = await withClient(cluster.superuserUrl, async (client) => {
    if (fresh) await client.query(`drop database if exists ${name} with (force)`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${name} owner cohortium_owner`)
    return rowCount === 0
  })
  if (isNew) console.log(`Making the database of scale ${scale}, once …`)
  await command(serverFolder, addresses.owner, 'migrate')
  // Does nothing where the same people are there already; a load that was interrupted is done again.
  await command(serverFolder, addresses.owner, 'seed', '--scale', String(scales[scale]))
  await withClient(addresses.superuser, async (client) => {
    await client.query(`create extension if not exists pg_stat_statements`)
    await client.query(`grant connect on database ${name} to cohortium_app`)
    await client.query(`grant award_consortium to cohortium_app with inherit false`)
    await client.query(factView)
    await client.query('vacuum analyze')
  })
  return { ...addresses, secret: await makeCredential(addresses.superuser) }
}
