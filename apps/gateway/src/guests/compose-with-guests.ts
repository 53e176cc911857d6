import { composedOf, composedWith } from '@cohortium/server/fingerprint'
import { StartProblem } from '@cohortium/server/problem'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { judgeGuest } from './judge-guest.ts'
import { ourTypes, type Schema } from './our-types.ts'

export interface GuestSchema extends Schema {
  /** Where the guest answers. */
  readonly url: string
}

/**
 * Composes our subgraphs and guests' to one supergraph, in SDL.
 * @throws StartProblem with every reason why a guest cannot be taken in, by its name.
 */
export function composeWithGuests(slices: readonly Schema[], guests: readonly GuestSchema[]): string {
  const ours = ourTypes(slices)
  const refused = guests.flatMap((guest) => {
    const isTaken = slices.some(({ name }) => name === guest.name)
    const problems = isTaken ? [`${guest.name} is the name of a subgraph of ours.`] : judgeGuest(guest, ours)
    return problems.map((problem) => `${guest.name}: ${problem}`)
  })
  if (refused.length > 0) throw new StartProblem(`These cannot be composed:\n- ${refused.join('\n- ')}`)
  const result = composeServices([
    ...slices.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
    ...guests.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
  ])
  if (result.errors?.length || !result.supergraphSdl)
    throw new StartProblem(
      `These cannot be composed:\n- ${result.errors?.map(({ message }) => message).join('\n- ')}`,
    )
  return `${composedOf(slices)}${composedWith(guests)}\n${result.supergraphSdl.trim()}\n`
}
