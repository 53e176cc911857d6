import type { Admission } from '@cohortium/server/admission'
import { BoundedMap } from '@cohortium/server/bounded-map'
import { parse, type DocumentNode } from 'graphql'
import { operationOf } from './operation.ts'
import { conditionsIn, withoutConditions, type Conditions } from './plan/without-conditions.ts'

interface Parsed {
  readonly document: DocumentNode
  readonly conditions: Conditions
  /** Without conditions, by their values. */
  readonly ready: BoundedMap<DocumentNode>
}

/** Longest texts that are remembered, in characters together, and of one text values of its conditions. */
const remembered = { texts: 4_000_000, values: 2_000 }

/** Makes of what was admitted the document that is planned: the same one for the same request, so that it is planned once. */
export class Documents {
  readonly #parsed = new BoundedMap<Parsed>(remembered.texts)

  /** @param keys of the fields at the root that are asked for; all where nothing is said. */
  of({ query, operationName = '', variables = {} }: Admission, keys?: readonly string[]): DocumentNode {
    const name = `${operationName}(${keys?.join() ?? ''})${query}`
    const { document, conditions, ready } = this.#parsed.get(name) ?? this.#parse(name, query)
    const values: Record<string, unknown> = { ...conditions }
    for (const key of Object.keys(conditions)) if (key in variables) values[key] = variables[key]
    const text = `=${JSON.stringify(Object.values(values))}`
    const known = ready.get(text)
    if (known) return known
    const made = operationOf(withoutConditions(document, values), operationName || undefined, keys)
    ready.set(text, made)
    return made
  }

  #parse(name: string, query: string): Parsed {
    const document = parse(query, { noLocation: true })
    const ready = new BoundedMap<DocumentNode>(remembered.values)
    const parsed = { document, conditions: conditionsIn(document), ready }
    this.#parsed.set(name, parsed)
    return parsed
  }
}
