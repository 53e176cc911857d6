import { wordsOf, type EntityModel, type FieldModel, type Row, type World } from '@cohortium/graph-sql/oracle'
import { rowsIn } from './by-id.ts'
import { fieldsIn, literalOf, namesIn } from './literals.ts'

/** Every way to learn from open fields that a row with these values exists. */
export function byValue(open: World, whole: World, entity: EntityModel, row: Row): string[] {
  const { singular = '', plural = '' } = entity
  const queries = open.schema.getQueryType()?.getFields() ?? {}
  const lookup = queries[singular]?.args.map(({ name }) => name) ?? []
  const roots: string[] = []
  for (const field of fieldsIn(open, entity, 'Where')) {
    if (field.kind !== 'scalar' && field.kind !== 'through') continue
    const value = whole.value(entity, row, field.name)
    if (value === null) {
      roots.push(`${singular}Aggregate(where: { ${field.name}: { isNull: true } }) { count }`)
      continue
    }
    for (const condition of conditions(open, entity, field, value)) {
      const where = `where: { ${field.name}: { ${condition} } }`
      roots.push(
        `${plural}(${where}${entity.list === 'connection' ? ', first: 2' : ''}) ${rowsIn(entity, 'id')}`,
      )
      roots.push(`${singular}Aggregate(${where}) { count }`)
    }
    if (lookup.includes(field.name) && field.name !== 'id')
      roots.push(`${singular}(${field.name}: ${literalOf(entity, field, value)}) { id }`)
  }
  if (namesIn(open, `${entity.name}Where`).includes('search'))
    for (const word of wordsIn(whole, entity, row))
      roots.push(`${plural}(where: { search: ${JSON.stringify(word)} }) ${rowsIn(entity, 'id')}`)
  return roots
}

function conditions(open: World, entity: EntityModel, field: FieldModel, value: ReturnType<World['value']>) {
  const operators = new Set(operatorsOf(open, entity, field))
  if (typeof value === 'object')
    return value?.[0] === undefined ? [`isEmpty: true`] : [`has: ${JSON.stringify(value[0])}`]
  const literal = literalOf(entity, field, value)
  const beginning = JSON.stringify(Array.from(String(value)).slice(0, 3).join(''))
  return [
    ...(operators.has('eq') ? [`eq: ${literal}`, `in: [${literal}]`] : []),
    ...(operators.has('gte') ? [`gte: ${literal}, lte: ${literal}`, `gt: ${literal}`] : []),
    ...(operators.has('startsWith') ? [`startsWith: ${beginning}`, `contains: ${beginning}`] : []),
  ]
}

function operatorsOf(open: World, entity: EntityModel, { name }: FieldModel): readonly string[] {
  const where = open.schema.getType(`${entity.name}Where`)
  const input = where && 'getFields' in where ? where.getFields()[name]?.type : undefined
  return input ? namesIn(open, String(input).replaceAll(/[[\]!]/g, '')) : []
}

/** A word of the row for each table that `search` looks at. */
const wordsIn = (whole: World, entity: EntityModel, row: Row): string[] =>
  entity.search.flatMap((names) =>
    names.flatMap((name) => wordsOf(String(whole.value(entity, row, name) ?? ''))).slice(0, 1),
  )
