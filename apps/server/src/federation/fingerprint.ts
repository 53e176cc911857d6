import { createHash } from 'node:crypto'

/** The same for the same schema of a subgraph: by it a gateway notices one that has changed since it was composed. */
export const fingerprint = (sdl: string): string =>
  createHash('sha256').update(sdl).digest('base64url').slice(0, 22)

const mark = '# Composed of '

/** Lines at the head of a supergraph that say of which schemas it was composed. */
export const composedOf = (subgraphs: readonly { name: string; sdl: string }[]): string =>
  subgraphs.map(({ name, sdl }) => `${mark}${name} ${fingerprint(sdl)}\n`).join('')

/** The fingerprints that a supergraph says it was composed of, by the subgraphs' names. */
export const fingerprintsIn = (supergraph: string): ReadonlyMap<string, string> => marked(supergraph, mark)

/** Names and fingerprints in the lines that begin so. */
const marked = (text: string, beginning: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [name, print] = line.startsWith(beginning) ? line.slice(beginning.length).split(' ') : []
      return name && print ? [[name, print]] : []
    }),
  )

const guestMark = '# Composed with the guest '

/** Lines that say which guests a supergraph was composed with. */
export const composedWith = (guests: readonly { name: string; sdl: string }[]): string =>
  guests.map(({ name, sdl }) => `${guestMark}${name} ${fingerprint(sdl)}\n`).join('')

/** The guests that a supergraph says it was composed with, by their names, each with its fingerprint. */
export const guestsIn = (supergraph: string): ReadonlyMap<string, string> => marked(supergraph, guestMark)
