import type { EntityBatchAlias } from '@graphql-hive/router-query-planner'
import type { ExecutionResult, GraphQLError } from 'graphql'
import { located } from './located.ts'
import { placesAt, type IsAny, type Place } from './places.ts'
import { referenceTo } from './references.ts'
import { rewrite } from './rewrite.ts'
import { addTo, isRow, type Row } from './row.ts'

/** One field `_entities` of a fetch: the rows at some places, of which a subgraph tells more. */
export type Question = EntityBatchAlias

/** What is asked about the rows that are there. */
export interface AskedRows {
  /** By the names of the variables. */
  readonly references: Readonly<Record<string, readonly Row[]>>
  /** Adds what was answered to the rows; answers the errors, at the places of the rows that they are about. */
  take(result: ExecutionResult): GraphQLError[]
}

/** References to the same thing are one, and their rows wait for the same answer. */
class References {
  readonly rows: Row[] = []
  readonly #known = new Map<string, number>()

  place(reference: Row): number {
    const text = JSON.stringify(reference)
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, this.rows.length)
    return this.rows.push(reference) - 1
  }
}

/** Looks up the rows that a fetch is about; undefined where there is none. */
export function rowsAsked(data: Row, questions: readonly Question[], isAny: IsAny): AskedRows | undefined {
  const byVariable = new Map<string, References>()
  const waiting = new Map<string, Map<number, Place[]>>()
  for (const { alias, representationsVariableName, paths, requires, inputRewrites } of questions) {
    const references = byVariable.get(representationsVariableName) ?? new References()
    byVariable.set(representationsVariableName, references)
    const places = new Map<number, Place[]>()
    waiting.set(alias, places)
    for (const place of paths.flatMap((path) => placesAt(data, path, isAny))) {
      const reference = referenceTo(place.row, requires, isAny)
      if (!reference) continue
      rewrite(reference, inputRewrites, isAny)
      const index = references.place(reference)
      const others = places.get(index)
      if (others) others.push(place)
      else places.set(index, [place])
    }
  }
  if ([...byVariable.values()].every(({ rows }) => rows.length === 0)) return undefined
  const first = [...waiting.values()].flatMap((places) => [...places.values()]).flat()[0]
  return {
    references: Object.fromEntries([...byVariable].map(([name, { rows }]) => [name, rows])),
    take(result) {
      for (const { alias, outputRewrites } of questions) {
        const answered: unknown = result.data?.[alias]
        if (!Array.isArray(answered)) continue
        rewrite(answered, outputRewrites, isAny)
        for (const [index, places] of waiting.get(alias) ?? []) addToAll(places, answered[index])
      }
      return (result.errors ?? []).flatMap((error) => {
        const [alias, index, ...rest] = error.path ?? []
        const places = typeof index === 'number' && waiting.get(String(alias))?.get(index)
        if (!places) return [located(error, first?.path)]
        return places.map(({ path }) => located(error, [...path, ...rest]))
      })
    },
  }
}

function addToAll(places: readonly Place[], answered: unknown): void {
  if (!isRow(answered)) return
  places.forEach(({ row }, turn) => addTo(row, answered, turn < places.length - 1))
}
