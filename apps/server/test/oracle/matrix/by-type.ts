import type { EntityModel, World } from '@cohortium/graph-sql/oracle'
import { rowsIn } from './by-id.ts'
import { fieldsIn } from './literals.ts'

/** Every way to learn from a type as a whole that it has further rows: orders, groups, extremes and totals. */
export function byType(open: World, entity: EntityModel): string[] {
  const { singular = '', plural = '' } = entity
  const page = entity.list === 'connection' ? 'first: 1, ' : ''
  const roots = [`${plural} ${rowsIn(entity, 'id')}`, `${singular}Aggregate { count }`]
  for (const field of fieldsIn(open, entity, 'Order')) {
    const key = (leaf: string) =>
      field.kind === 'toOne' ? `{ ${field.name}: { id: ${leaf} } }` : `{ ${field.name}: ${leaf} }`
    for (const direction of ['ASC', 'DESC'])
      roots.push(`${plural}(${page}orderBy: [${key(direction)}]) ${rowsIn(entity, 'id')}`)
  }
  for (const field of fieldsIn(open, entity, 'GroupBy')) {
    if (field.kind === 'toMany') continue
    const isDay = field.kind !== 'toOne' && ['date', 'instant'].includes(field.scalar)
    const key = field.kind === 'toOne' ? '{ id: true }' : isDay ? 'YEAR' : 'true'
    const inner = field.kind === 'toOne' ? `${field.name} { id }` : field.name
    roots.push(`${singular}Aggregate(groupBy: [{ ${field.name}: ${key} }]) { keys { ${inner} } count }`)
  }
  for (const [measure, type] of [
    ['countDistinct', 'Distinct'],
    ['min', 'Values'],
    ['max', 'Values'],
    ['sum', 'Numbers'],
  ] as const) {
    const fields = fieldsIn(open, entity, type).map(({ name }) => name)
    if (fields.length > 0) roots.push(`${singular}Aggregate { ${measure} { ${fields.join(' ')} } }`)
  }
  return roots
}
