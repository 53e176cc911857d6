import { CriticalityLevel, diff } from '@graphql-inspector/core'
import type { GraphQLSchema } from 'graphql'
import type { GraphChange } from './change.ts'

const levels: Readonly<Record<CriticalityLevel, GraphChange['level']>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
}

/** What separates a graph from an earlier one for those who ask it; words that describe it aside. */
export async function publicChanges(released: GraphQLSchema, present: GraphQLSchema): Promise<GraphChange[]> {
  const found = await diff(released, present)
  return found
    .filter(({ type }) => !/^DIRECTIVE_USAGE_|_DESCRIPTION_/.test(type))
    .map(({ path, message, type, criticality, meta }) => ({
      place: [path, memberIn(meta)].filter(Boolean).join('.'),
      what: message.replace(/\.$/, ''),
      level: levels[criticality.level],
      removal: /^(FIELD|FIELD_ARGUMENT|INPUT_FIELD|ENUM_VALUE|TYPE|UNION_MEMBER)_REMOVED$/.test(type),
      addition: /^(FIELD|FIELD_ARGUMENT|INPUT_FIELD|ENUM_VALUE|TYPE|UNION_MEMBER)_ADDED$/.test(type),
    }))
}

/** A union is where its members are; what else changes names its own place. */
const memberIn = (meta: Readonly<Record<string, unknown>>): unknown =>
  meta['removedUnionMemberTypeName'] ?? meta['addedUnionMemberTypeName']
