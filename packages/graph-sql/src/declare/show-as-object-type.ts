import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { GraphQLDate } from '../scalars/date.ts'
import { GraphQLDateTime } from '../scalars/date-time.ts'
import { graphqlEnum } from './enumeration.ts'
import type { ColumnFacts, ComputedFacts, FieldFacts, ScalarKind, TypeFacts } from './facts.ts'
import { describedAsOf, toldOf } from './history.ts'
import { classNamed } from './store.ts'
import { endOfPath } from './through-path.ts'

/** Tells type-graphql of a class: its scalars and references. Lists are added by `completeGraph`. */
export function showAsObjectType(declared: new () => object, facts: TypeFacts): void {
  ObjectType(facts.name, { description: facts.description })(declared)
  Extensions({ owner: facts.owner })(declared)
  for (const field of facts.fields) {
    const type = graphqlType(facts, field)
    if (!type || field.hidden) continue
    const prototype: object = declared.prototype
    const description = describedAsOf(describe(field), toldOf(facts, field))
    Field(type, { description, nullable: isNullable(field) })(prototype, field.name)
    Extensions({ owner: facts.owner, personal: 'personal' in field && field.personal })(prototype, field.name)
  }
}

function describe(field: FieldFacts): string {
  const mayBeHidden = field.kind === 'belongsTo' && field.hiddenFrom.length > 0
  return mayBeHidden ? `${field.description} Null where the asker may not see it.` : field.description
}

function isNullable(field: FieldFacts): boolean {
  if (field.kind === 'belongsTo') return field.nullable || field.hiddenFrom.length > 0
  return field.kind === 'through' || ('nullable' in field && field.nullable)
}

function graphqlType(facts: TypeFacts, field: FieldFacts) {
  if (field.kind === 'manyThrough') return null
  if (field.kind === 'belongsTo') return () => classNamed(field.target)
  if (field.kind === 'through') return () => scalarType(endOfPath(facts, field))
  const type = scalarType(field)
  return () => type
}

function scalarType(field: ColumnFacts | ComputedFacts) {
  if (field.kind === 'column' && field.asId) return ID
  if (field.enumeration) return graphqlEnum(field.enumeration)
  return scalarTypes[field.scalar]
}

const scalarTypes = {
  id: ID,
  text: String,
  code: String,
  enum: String,
  textList: [String],
  int: Int,
  float: Float,
  numeric: Float,
  boolean: Boolean,
  date: GraphQLDate,
  instant: GraphQLDateTime,
} as const satisfies Record<ScalarKind, unknown>
