import type { AskedOfGuest, GuestField } from '@cohortium/server/asked-of-guests'
import {
  getOperationAST,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql'
import { operationOf } from '../operation.ts'
import type { GuestFields } from './guest-fields.ts'

/** What is left of a request for those who know no guest, and what was taken out of it. */
export interface TakenOut {
  /** The request's body without the fields of guests. */
  readonly body: Buffer
  /** The whole operation's text. */
  readonly query: string
  readonly document: DocumentNode
  readonly asked: readonly AskedOfGuest[]
}

/** Takes the fields of guests out of a request's body; undefined where there are none, or where the body is not well formed. */
export type TakeOut = (body: Buffer) => TakenOut | undefined

/** Words and signs of a document, beyond which the one graph refuses it. */
const mostTokens = 2_000

/** In the place of a guest's field stands `__typename`, so that nothing that holds it becomes empty. */
const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** @param schema with the guests' fields. */
export function takingOut(schema: GraphQLSchema, fields: GuestFields): TakeOut {
  const names = [...new Set([...fields.values()].flatMap((own) => [...own.keys()]))]
  return (body) => {
    const text = body.toString()
    if (!names.some((name) => text.includes(name))) return undefined
    const request = requestIn(text)
    if (!request) return undefined
    const { query, operationName } = request
    const document = parsed(query)
    if (!document || !getOperationAST(document, operationName)) return undefined
    const found = new Map<string, GuestField[]>()
    const info = new TypeInfo(schema)
    const rest = visit(
      document,
      visitWithTypeInfo(info, {
        Field(node, _key, _parent, _path, ancestors) {
          const type = info.getParentType()?.name ?? ''
          const name = node.name.value
          const facts = fields.get(type)?.get(name)
          if (!facts) return undefined
          const above = ancestors.flatMap((one) => ('kind' in one && one.kind === Kind.FIELD ? [one] : []))
          const path = [...above, node].map((one) => (one.alias ?? one.name).value)
          const own = found.get(facts.guest) ?? []
          found.set(facts.guest, [...own, { field: `${type}.${name}`, path, readers: facts.readers }])
          return typeName
        },
      }),
    )
    if (found.size === 0) return undefined
    const { extensions: _ofTheWhole, ...others } = request
    const left = { ...others, query: print(operationOf(rest, operationName)) }
    return {
      body: Buffer.from(JSON.stringify(left)),
      query,
      document,
      asked: [...found].map(([guest, asked]) => ({ guest, fields: asked })),
    }
  }
}

interface Request {
  readonly query: string
  readonly operationName?: string
  readonly extensions?: unknown
}

function requestIn(text: string): Request | undefined {
  try {
    const request: unknown = JSON.parse(text)
    if (typeof request !== 'object' || request === null || !('query' in request)) return undefined
    if (typeof request.query !== 'string') return undefined
    const { operationName } = request as { operationName?: unknown }
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
      return undefined
    const { operationName: _name, ...others } = request as Request
    return operationName ? { ...others, operationName } : others
  } catch {
    return undefined
  }
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: mostTokens })
  } catch {
    return undefined
  }
}
