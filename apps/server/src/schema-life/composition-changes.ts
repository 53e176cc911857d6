import type { GraphChange } from './change.ts'
import type { ComposedPlace, Composition } from './composition.ts'

/**
 * What separates a supergraph from an earlier one for those who bring a subgraph or run a router: keys, slices, tags and scopes. What
 * is gone altogether is a change of the graph itself and not told again here.
 */
export function compositionChanges(released: Composition, present: Composition): GraphChange[] {
  return [
    ...[...released.slices].filter((slice) => !present.slices.has(slice)).map(goneSlice),
    ...[...released.keys].flatMap(([type, keys]) => {
      const kept = present.keys.get(type)
      return kept ? [...keys].flatMap(([key, slices]) => lostKey(type, key, slices, kept.get(key))) : []
    }),
    ...[...released.places].flatMap(([place, before]) => {
      const now = present.places.get(place)
      return now ? changesOf(place, before, now) : []
    }),
  ]
}

const told = (place: string, what: string, level: GraphChange['level'] = 'dangerous'): GraphChange => ({
  place,
  what,
  level,
  removal: false,
  addition: false,
})

const without = (all: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): string[] =>
  [...all].filter((one) => !others.has(one)).toSorted()

const goneSlice = (slice: string): GraphChange =>
  told(slice, `The slice '${slice}' is no subgraph any more; deployments that run it have to be changed`)

function lostKey(
  type: string,
  key: string,
  slices: ReadonlySet<string>,
  kept: ReadonlySet<string> | undefined,
): GraphChange[] {
  const place = `${type} @key(fields: "${key}")`
  if (!kept)
    return [
      told(
        place,
        `Type '${type}' cannot be joined by '${key}' any more, so guests that refer to it do not compose`,
        'breaking',
      ),
    ]
  const lost = without(slices, kept)
  if (lost.length === 0) return []
  return [told(place, `Type '${type}' cannot be joined by '${key}' in ${lost.join(', ')} any more`)]
}

function changesOf(place: string, before: ComposedPlace, now: ComposedPlace): GraphChange[] {
  const changes: GraphChange[] = []
  const left = without(before.slices, now.slices)
  if (left.length > 0 && place.includes('.'))
    changes.push(
      told(
        place,
        `'${place}' left ${left.join(', ')} and is answered by ${[...now.slices].toSorted().join(', ')}; a router has to be given the new supergraph together with the new subgraphs`,
      ),
    )
  for (const tag of without(before.tags, now.tags))
    changes.push(
      told(
        place,
        `'${place}' is not tagged '${tag}' any more, so a contract that leaves such fields out shows it`,
      ),
    )
  const closed = before.scopes
    ? without(before.scopes, now.scopes ?? before.scopes)
    : now.scopes && ['all but ' + [...now.scopes].toSorted().join(', ')]
  if (closed?.length) changes.push(told(place, `'${place}' is closed to ${closed.join(', ')}`))
  return changes
}
