import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintsIn } from '@cohortium/server/fingerprint'
import { StartProblem } from '@cohortium/server/problem'
import type { ComposeConfig } from './config.ts'
import { composeWithGuests, type GuestSchema } from './guests/compose-with-guests.ts'
import { guestFieldsIn } from './guests/guest-fields.ts'
import type { Schema } from './guests/our-types.ts'

const schemas = fileURLToPath(new URL('../../server/schema/', import.meta.url))
const generated = resolve(schemas, 'supergraph.graphql')

/** How long a guest is waited for, in milliseconds. */
const patience = 10_000

/**
 * Composes the supergraph of a deployment from our subgraphs' schemas and those that the guests of GUESTS tell, and writes it to the file
 * that SUPERGRAPH names. Answers what it did, in lines.
 * @throws StartProblem with a sentence for each reason why not.
 */
export async function compose({ guests: addresses, supergraph: file }: ComposeConfig): Promise<string[]> {
  if (addresses.size === 0)
    throw new StartProblem(
      'GUESTS is not set: name the guests and where they answer; for example GUESTS=vle=https://vle.example.ac.uk/graphql',
    )
  if (file === undefined || file === generated)
    throw new StartProblem(
      'SUPERGRAPH must name the file to write, beside the one that belongs to the product; for example SUPERGRAPH=/etc/cohortium/supergraph.graphql',
    )
  const names = [...fingerprintsIn(await readFile(generated, 'utf8')).keys()]
  const slices: Schema[] = await Promise.all(
    names.map(async (name) => ({ name, sdl: await readFile(resolve(schemas, `${name}.graphql`), 'utf8') })),
  )
  const guests: GuestSchema[] = await Promise.all(
    [...addresses].map(async ([name, url]) => ({ name, url, sdl: await schemaOf(name, url) })),
  )
  const supergraph = composeWithGuests(slices, guests)
  await writeFile(file, supergraph)
  return [...told(supergraph, [...addresses.keys()]), `Written to ${file}`]
}

async function schemaOf(name: string, url: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ service: _service { sdl } }' }),
      signal: AbortSignal.timeout(patience),
    })
    const { data } = (await response.json()) as { data?: { service?: { sdl?: unknown } } }
    if (typeof data?.service?.sdl === 'string') return data.service.sdl
  } catch {
    throw new StartProblem(`The guest ${name} cannot be reached at ${url}, so its schema is not known.`)
  }
  throw new StartProblem(`The guest ${name} at ${url} does not tell its schema by { _service { sdl } }.`)
}

/** Each field of guests with those who may read it, for whoever decides. */
function told(supergraph: string, guests: readonly string[]): string[] {
  return [...guestFieldsIn(supergraph, guests)].flatMap(([type, fields]) =>
    [...fields].map(
      ([name, { guest, readers }]) =>
        `${guest} adds ${type}.${name}, for ${readers ? readers.join(', ') : 'everybody who is signed in'}`,
    ),
  )
}
