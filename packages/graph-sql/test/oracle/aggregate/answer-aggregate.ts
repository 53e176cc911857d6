import type { FieldNode, GraphQLField } from 'graphql'
import { answerEach } from '../answer-plain.ts'
import { argumentsOf, objectType, type Answer, type Context } from '../context.ts'
import type { EntityModel } from '../model.ts'
import { serialise } from '../serialise.ts'
import { asList } from '../shape.ts'
import { meets } from '../where.ts'
import type { Row } from '../world.ts'
import { answerKeys } from './answer-keys.ts'
import { orderGroups } from './group-order.ts'
import { groupsOf, keysOf, type Group, type Key } from './groups.ts'
import { groupMeets, type FigureOf } from './having.ts'
import { about } from '../mark.ts'
import { measure } from './measure.ts'

export interface AggregatePlace {
  readonly entity: EntityModel
  /** Rows of the list that is aggregated. */
  readonly rows: readonly Row[]
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
}

/** Groups that an answer holds unless it is asked for another number. */
const defaultGroups = 1000

export function answerAggregate(
  context: Context,
  { entity, rows, definition, nodes }: AggregatePlace,
): Answer[] {
  const { world } = context
  const [node] = nodes
  if (!node) throw new Error('An aggregate is answered for at least one node')
  const asked = argumentsOf(context, definition, node)
  const keys = keysOf(asList(asked.groupBy ?? []))
  const matching = rows.filter((row) => meets(world, entity, row, asked.where))
  const figures = (group: Group): FigureOf => {
    return (name, field) => {
      if (field === undefined) return { value: group.rows.length, kind: 'int' }
      return measure(world, entity, group.rows, name, field)
    }
  }
  const found = groupsOf(world, entity, matching, keys).filter((group) =>
    groupMeets(figures(group), asked.having),
  )
  const ordered = orderGroups(world, entity, keys, found, figures, asList(asked.orderBy ?? []))
  const start = Number(asked.offset ?? 0)
  const page = ordered.slice(start, start + Number(asked.first ?? defaultGroups))
  context.answered.rows += page.length
  return page.map((group) => answerGroup(context, entity, keys, group, nodes))
}

function answerGroup(
  context: Context,
  entity: EntityModel,
  keys: readonly Key[],
  group: Group,
  nodes: readonly FieldNode[],
): Answer {
  const { world } = context
  const typeName = `${entity.name}Aggregate`
  return answerEach(context, typeName, nodes, (name, same) => {
    if (name === 'keys') return answerKeys(context, entity, keys, group, same)
    const definition = objectType(world, typeName).getFields()[name]
    const [node] = same
    if (!definition || !node) throw new Error(`The schema has no ${typeName}.${name}`)
    const asked = argumentsOf(context, definition, node)
    const rows = group.rows.filter((row) => meets(world, entity, row, asked.where))
    if (name === 'count') return rows.length
    if (name === 'rate') return group.rows.length === 0 ? null : rows.length / group.rows.length
    const figuresType = String(definition.type).replaceAll(/[[\]!]/g, '')
    return answerEach(context, figuresType, same, (field) => {
      const figure = measure(world, entity, rows, name, field, Number(asked.at ?? 0.5))
      if (!figure.exact && typeof figure.value === 'number') return about(figure.value)
      return serialise(figure.kind, figure.value, entity.prefix)
    })
  })
}
