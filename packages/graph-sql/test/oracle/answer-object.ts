import { getNamedType, type FieldNode } from 'graphql'
import { answerAggregate } from './aggregate/answer-aggregate.ts'
import { answerList } from './answer-list.ts'
import { fieldsBelow, objectType, type Answer, type Context } from './context.ts'
import { aggregated, entityOf, fieldOf, type EntityModel } from './model.ts'
import { serialise } from './serialise.ts'
import type { Row } from './world.ts'

/** A row as the selection asks for it. */
export function answerObject(
  context: Context,
  entity: EntityModel,
  row: Row,
  nodes: readonly FieldNode[],
): Answer {
  const answer: Answer = {}
  context.answered.rows += 1
  for (const [key, same] of fieldsBelow(context, entity.name, nodes)) {
    answer[key] = answerField(context, entity, row, same)
  }
  return answer
}

function answerField(context: Context, entity: EntityModel, row: Row, nodes: readonly FieldNode[]): unknown {
  const { world } = context
  const name = nodes[0]?.name.value ?? ''
  if (name === '__typename') return entity.name
  const list = aggregated(entity, name)
  if (list) {
    const definition = objectType(world, entity.name).getFields()[name]
    if (!definition) throw new Error(`The schema has no ${entity.name}.${name}`)
    const target = entityOf(world.model, list.target)
    return answerAggregate(context, {
      entity: target,
      rows: world.many(entity, row, list),
      definition,
      nodes,
    })
  }
  const field = fieldOf(entity, name)
  if (field.kind === 'toOne') {
    const other = world.one(entity, row, name)
    return other ? answerObject(context, other.entity, other.row, nodes) : null
  }
  if (field.kind === 'toMany') {
    const definition = objectType(world, entity.name).getFields()[name]
    if (!definition) throw new Error(`The schema has no ${entity.name}.${name}`)
    const target = entityOf(world.model, field.target)
    return answerList(context, {
      entity: target,
      rows: world.many(entity, row, field),
      order: field.order,
      list: field.list,
      definition,
      typeName: getNamedType(definition.type).name,
      nodes,
      answerRow: (other, inner) => answerObject(context, target, other, inner),
    })
  }
  return serialise(field.scalar, world.value(entity, row, name), entity.prefix)
}
