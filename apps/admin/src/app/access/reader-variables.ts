import type { Role } from '@cohortium/domain'
import { Kind, type DocumentNode } from 'graphql'
import { letterOf } from './may.ts'

/**
 * The variables by which an operation leaves out what is closed to a role (see codegen/ask-as-permitted.ts). They stand
 * at true unless something is said.
 */
export function readerVariables(document: DocumentNode, role: Role | undefined): Record<string, false> {
  if (role === undefined) return {}
  const names = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  )
  const closed = names.filter((name) => {
    const letters = /^readers([A-Z]*)$/.exec(name)?.[1]
    return letters !== undefined && !letters.includes(letterOf(role))
  })
  return Object.fromEntries(closed.map((name) => [name, false as const]))
}
