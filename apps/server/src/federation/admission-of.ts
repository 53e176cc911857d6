import type { GraphQLRequest } from '@apollo/server'
import { daysOfRoots, type Compiler } from '@cohortium/graph-sql'
import { OperationTypeNode } from 'graphql'
import type { Operation, OperationRequest } from '../http/known-operations.ts'
import { readRequestOf } from '../http/read-request.ts'
import type { RequestContext } from '../http/request-context.ts'
import { operationLabel } from '../http/whole-answers.ts'
import type { Admission, AdmittedPart } from './admission.ts'
import { tokensForGuests } from './asked-of-guests.ts'
import type { Envelopes } from './envelope.ts'
import type { GuestTokens } from './guest-token.ts'

export interface AdmissionSources {
  /** Of the one graph. */
  compiler: Compiler
  envelopes: Envelopes
  guestTokens: GuestTokens
}

/** Tickets for an operation that was judged, in parts by day; undefined where its variables are not as it declares. */
export function admissionOf(
  { compiler, envelopes, guestTokens }: AdmissionSources,
  admitted: Operation,
  { query, operationName, variables }: OperationRequest,
  { notes, identity }: RequestContext,
): Admission | undefined {
  const days = daysOf(compiler, admitted, variables ?? undefined)
  if (!days) return undefined
  const { requestId = '', guests: asked = [], cost = 0 } = notes
  const operation = operationLabel(admitted.operation.name?.value)
  const part = (asOf?: string): AdmittedPart => ({
    ticket: envelopes.close({ kind: 'ticket', requestId, operation, asOf, identity }),
    asOf,
    guests: tokensForGuests(asked, guestTokens, identity, { requestId, asOf }),
  })
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    cost,
    ...partsOf(days, part),
  }
}

/** A part for each day. */
function partsOf(
  days: ReadonlyMap<string, string | undefined>,
  part: (day?: string) => AdmittedPart,
): Pick<Admission, 'parts' | 'order'> {
  const [first, ...others] = new Set(days.values())
  if (others.length === 0) return { parts: [part(first)] }
  const keysOn = (day: string | undefined) => [...days].filter(([, its]) => its === day).map(([key]) => key)
  return {
    parts: [first, ...others].map((day) => ({ ...part(day), keys: keysOn(day) })),
    order: [...days.keys()],
  }
}

/** The days of an operation's roots; undefined where its variables are not as it declares. */
function daysOf(
  compiler: Compiler,
  { document, operation }: Operation,
  variables: GraphQLRequest['variables'],
): ReadonlyMap<string, string | undefined> | undefined {
  const read = readRequestOf(compiler.graph.schema, document, operation, variables)
  if (!read) return undefined
  return operation.operation === OperationTypeNode.QUERY ? daysOfRoots(compiler, read) : new Map()
}
