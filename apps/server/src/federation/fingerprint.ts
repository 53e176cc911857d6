import { createHash } from 'node:crypto'

/** The same for the same schema of a subgraph: by it a gateway notices one that has changed since it was composed. */
export const fingerprint = (sdl: string): string =>
  createHash('sha256').update(sdl).digest('base64url').slice(0, 22)

const mark = '# Composed of '

/** Lines at the head of a supergraph that say of which schemas it was composed. */
export const composedOf = (subgraphs: readonly { name: string; sdl: string }[]): string =>
  subgraphs.map(({ name, sdl }) => `${mark}${name} ${fingerprint(sdl)}\n`).join('')

/** The fingerprints that a supergraph says it was composed of, by the subgraphs' names. */
export const fingerprintsIn = (supergraph: string): ReadonlyMap<string, string> =>
  new Map(
    supergraph.split('\n').flatMap((line): [string, string][] => {
      const [name, print] = line.startsWith(mark) ? line.slice(mark.length).split(' ') : []
      return name && print ? [[name, print]] : []
    }),
  )
