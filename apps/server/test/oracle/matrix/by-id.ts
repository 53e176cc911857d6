import type { EntityModel, FieldModel, Row, World } from '@cohortium/graph-sql/oracle'
import { demonstrationDay } from '../../../src/clock.ts'
import { fieldsIn, idOf, namesIn, nobody } from './literals.ts'

const days = [demonstrationDay, '2021-06-30']

/** What is open of a row, and how many rows stand in its lists. */
export function everything(open: World, entity: EntityModel): string {
  const fields = fieldsIn(open, entity, '').map((field) => {
    if (field.kind === 'toOne') return `${field.name} { id }`
    if (field.kind !== 'toMany') return field.name
    const figures = `${field.name}Aggregate { count }`
    const list = `${field.name} { ${field.list === 'connection' ? 'totalCount' : 'id'} }`
    return namesIn(open, entity.name).includes(`${field.name}Aggregate`) ? `${list} ${figures}` : list
  })
  return ['__typename', ...fields].join(' ')
}

export const rowsIn = ({ list }: Pick<EntityModel, 'list'>, inner: string): string =>
  list === 'connection'
    ? `{ totalCount nodes { ${inner} } edges { cursor node { id } }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
    : `{ ${inner} }`

/** Every way to a row by its id: roots, lists that it stands in, and rows that refer to it. */
export function byId(open: World, seen: World, entity: EntityModel, row: Row, id: string): string[] {
  const { singular = '', plural = '' } = entity
  const all = everything(open, entity)
  const where = `where: { id: { eq: ${id} } }`
  const roots = [
    `node(id: ${id}) { id ... on ${entity.name} { ${all} } }`,
    `nodes(ids: [${id}, ${idOf(entity, nobody)}]) { ... on ${entity.name} { ${all} } }`,
    `${plural}(${where}) ${rowsIn(entity, all)}`,
    `${plural}(where: { not: { id: { ne: ${id} } } }) ${rowsIn(entity, 'id')}`,
    `${singular}(id: ${id}) { ${all} }`,
    `${singular}Aggregate(${where}, groupBy: [{ id: true }]) { keys { id } count }`,
  ]
  if (entity.stands)
    for (const day of days)
      roots.push(
        `${plural}(asOf: "${day}", ${where}) ${rowsIn(entity, 'id')}`,
        `${singular}(asOf: "${day}", id: ${id}) { id }`,
        `${singular}Aggregate(asOf: "${day}", ${where}) { count }`,
      )
  for (const [other, field] of references(open, entity)) {
    roots.push(
      `${other.plural}(where: { ${field.name}: { id: { eq: ${id} } } }) ${rowsIn(other, `id ${field.name} { id }`)}`,
    )
    for (const from of referring(seen, other, field, row))
      roots.push(`node(id: ${idOf(other, from.id)}) { ... on ${other.name} { ${field.name} { ${all} } } }`)
  }
  return [...roots, ...throughLists(open, seen, entity, row, id)]
}

/** Open references to a type. */
export function references(open: World, entity: EntityModel): [EntityModel, FieldModel][] {
  return [...open.model.entities.values()].flatMap((other) =>
    other.plural === undefined
      ? []
      : fieldsIn(open, other, 'Where')
          .filter((field) => field.kind === 'toOne' && field.target === entity.name)
          .map((field): [EntityModel, FieldModel] => [other, field]),
  )
}

/** A row that can be seen and refers to this one. */
const referring = (seen: World, other: EntityModel, field: FieldModel, row: Row): readonly Row[] =>
  seen
    .rows(other)
    .filter((from) => from[field.name] === row.id)
    .slice(0, 1)

function throughLists(open: World, seen: World, entity: EntityModel, row: Row, id: string): string[] {
  const where = `where: { id: { eq: ${id} } }`
  return [...open.model.entities.values()].flatMap((parent) =>
    parent.plural === undefined
      ? []
      : fieldsIn(open, parent, '').flatMap((list) => {
          if (list.kind !== 'toMany' || list.target !== entity.name) return []
          const holders = `${parent.plural}(where: { ${list.name}: { some: { id: { eq: ${id} } } } }) ${rowsIn(parent, 'id')}`
          const holder =
            list.members.by === 'inverse' ? seen.byId(parent.name, row[list.members.field]) : undefined
          if (!holder) return [holders]
          const inner =
            list.list === 'connection'
              ? `${list.name}(${where}) ${rowsIn(list, 'id')} ${list.name}Aggregate(${where}) { count }`
              : `${list.name} { id }`
          return [holders, `node(id: ${idOf(parent, holder.id)}) { ... on ${parent.name} { ${inner} } }`]
        }),
  )
}
