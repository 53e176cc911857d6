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

type Asked = Pick<Admission, 'query' | 'operationName' | 'variables'>

/** Makes of what was admitted the document that is planned: the same one for the same request, so that it is planned once. */
export class Documents {
  readonly #parsed = new BoundedMap<Parsed>(remembered.texts)

  /** @param keys of the fields at the root that are asked for; all where nothing is said. */
  of(asked: Asked, keys?: readonly string[]): DocumentNode {
    const name = nameOf(asked, keys)
    const parsed = this.#parsed.get(name) ?? this.#parse(name, asked.query)
    const { document, conditions, ready } = parsed
    const values = valuesOf(conditions, asked)
    const text = textOf(values)
    const known = ready.get(text)
    if (known) return known
    const made = operationOf(withoutConditions(document, values), asked.operationName, keys)
    ready.set(text, made)
    return made
  }

  /** The document of a whole operation that was asked for before. */
  known(asked: Asked): DocumentNode | undefined {
    const parsed = this.#parsed.get(nameOf(asked))
    return parsed?.ready.get(textOf(valuesOf(parsed.conditions, asked)))
  }

  #parse(name: string, query: string): Parsed {
    const document = parse(query, { noLocation: true })
    const ready = new BoundedMap<DocumentNode>(remembered.values)
    const parsed = { document, conditions: conditionsIn(document), ready }
    this.#parsed.set(name, parsed)
    return parsed
  }
}

const nameOf = ({ query, operationName = '' }: Asked, keys: readonly string[] = []): string =>
  `${operationName}(${keys.join()})${query}`

function valuesOf(conditions: Conditions, { variables = {} }: Asked): Conditions {
  const values: Record<string, unknown> = { ...conditions }
  for (const key of Object.keys(conditions)) if (key in variables) values[key] = variables[key]
  return values
}

const textOf = (values: Conditions): string => `=${JSON.stringify(Object.values(values))}`
