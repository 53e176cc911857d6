import { getNamedType, type FieldNode } from 'graphql'
import { answerAggregate } from './aggregate/answer-aggregate.ts'
import { answerList } from './answer-list.ts'
import { answerObject } from './answer-object.ts'
import { worldAsOf } from './as-of/world-as-of.ts'
import { argumentsOf, objectType, type Context } from './context.ts'
import { fieldOf, type EntityModel } from './model.ts'
import { asList, asText } from './shape.ts'
import { numberOfId, operandOf } from './operand.ts'

/** A root field: `node`, `nodes`, a single lookup by id or natural key, or a list of every row of a type. */
export function answerRoot(now: Context, nodes: readonly FieldNode[]): unknown {
  const { world: present } = now
  const [node] = nodes
  const name = node?.name.value ?? ''
  const queryName = present.schema.getQueryType()?.name ?? ''
  if (name === '__typename') return queryName
  const definition = objectType(present, queryName).getFields()[name]
  if (!node || !definition) throw new Error(`The schema has no root field ${name}`)
  const { asOf, ...given } = argumentsOf(now, definition, node)
  const world = asOf == null ? present : worldAsOf(present, asText(asOf))
  const context = { ...now, world }
  if (name === 'node') return answerId(context, given.id, nodes)
  if (name === 'nodes') return asList(given.ids).map((id) => answerId(context, id, nodes))
  for (const entity of world.model.entities.values()) {
    if (entity.singular === name) return answerLookup(context, entity, given, nodes)
    if (entity.singular !== undefined && name === `${entity.singular}Aggregate`) {
      return answerAggregate(context, { entity, rows: world.rows(entity), definition, nodes })
    }
    if (entity.plural === name) {
      return answerList(context, {
        entity,
        definition,
        nodes,
        order: entity.order,
        list: entity.list,
        rows: world.rows(entity),
        typeName: getNamedType(definition.type).name,
        answerRow: (row, inner) => answerObject(context, entity, row, inner),
      })
    }
  }
  throw new Error(`The oracle does not know the root field ${name}`)
}

/** The row of a global id, or null where no type has the prefix or no row the number. */
function answerId(context: Context, id: unknown, nodes: readonly FieldNode[]): unknown {
  const text = asText(id)
  for (const entity of context.world.model.entities.values()) {
    if (!text.startsWith(`${entity.prefix}_`)) continue
    const row = context.world.byId(entity.name, numberOfId(text))
    return row ? answerObject(context, entity, row, nodes) : null
  }
  return null
}

function answerLookup(
  context: Context,
  entity: EntityModel,
  given: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
): unknown {
  const wanted = Object.entries(given).filter(([, value]) => value != null)
  const row = context.world.rows(entity).find((candidate) =>
    wanted.every(([name, value]) => {
      const field = fieldOf(entity, name)
      return field.kind === 'scalar' && candidate[name] === operandOf(field.scalar, value)
    }),
  )
  return row ? answerObject(context, entity, row, nodes) : null
}
