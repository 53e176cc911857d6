import type { RegisteredField, RegisteredType } from '@cohortium/graph-sql'

/** A place where an operation can name a field, and the operation that names it there and nothing else. */
export type Places = Readonly<Record<string, string>>

const numbers = new Set(['int', 'float', 'numeric'])
const extremes = (field: RegisteredField) =>
  field.kind === 'scalar' && !['id', 'boolean', 'textList'].includes(field.scalar)

/** Every place of one field of a type. */
export function placesOf(type: RegisteredType, field: RegisteredField): Places {
  const { plural, singular, name, prefix } = type
  const row = selection(field)
  const condition = `{ ${field.name}: ${conditionOn(field)} }`
  const list =
    type.list === 'connection'
      ? (inner: string) => `{ nodes { ${inner} } }`
      : (inner: string) => `{ ${inner} }`
  const found: Record<string, string> = {
    list: `{ ${plural} ${list(row)} }`,
    lookup: `{ ${singular}(id: "${prefix}_1") { ${row} } }`,
    node: `{ node(id: "${prefix}_1") { ... on ${name} { ${row} } } }`,
    where: `{ ${plural}(where: ${condition}) ${list('__typename')} }`,
    'where within': `{ ${plural}(where: { or: [{ not: { and: [${condition}] } }] }) ${list('__typename')} }`,
    'where of figures': `{ ${singular}Aggregate(where: ${condition}) { count } }`,
    'where of a measure': `{ ${singular}Aggregate { rate(where: ${condition}) } }`,
  }
  if (field.kind === 'many') {
    found['figures of a list'] = `{ ${plural} ${list(`${field.name}Aggregate { count }`)} }`
    found['every, none'] =
      `{ ${plural}(where: { ${field.name}: { every: {}, none: {} } }) ${list('__typename')} }`
    return found
  }
  if (field.kind === 'scalar' && field.scalar === 'textList') return found
  const key = (leaf: string) =>
    field.kind === 'one' ? `{ ${field.name}: { id: ${leaf} } }` : `{ ${field.name}: ${leaf} }`
  const periodic = field.kind === 'scalar' && (field.scalar === 'date' || field.scalar === 'instant')
  found['orderBy'] = `{ ${plural}(orderBy: [${key('DESC')}]) ${list('__typename')} }`
  found['groupBy'] = `{ ${singular}Aggregate(groupBy: [${key(periodic ? 'YEAR' : 'true')}]) { count } }`
  found['countDistinct'] = `{ ${singular}Aggregate { countDistinct { ${field.name} } } }`
  found['having'] =
    `{ ${singular}Aggregate(having: { countDistinct: { ${field.name}: { gt: 1 } } }) { count } }`
  found['order of groups'] = `{ ${singular}Aggregate(orderBy: [{ countDistinct: ${key('ASC')} }]) { count } }`
  if (extremes(field)) found['max'] = `{ ${singular}Aggregate { max { ${field.name} } } }`
  if (field.kind === 'scalar' && numbers.has(field.scalar))
    found['percentile'] = `{ ${singular}Aggregate { percentile { ${field.name} } } }`
  if (type.keys.includes(field.name)) found['key'] = `{ ${singular}(${field.name}: "x") { __typename } }`
  return found
}

/** A field as selected on its row. */
export function selection(field: RegisteredField): string {
  if (field.kind === 'scalar') return field.name
  if (field.kind === 'one' || field.list === 'plain') return `${field.name} { __typename }`
  return `${field.name} { totalCount }`
}

function conditionOn(field: RegisteredField): string {
  if (field.kind === 'many') return '{ some: {} }'
  return field.kind === 'one' ? '{ id: { isNull: true } }' : '{ isNull: true }'
}
