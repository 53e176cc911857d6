import type { FieldNode } from 'graphql'
import { answerEach } from '../answer-plain.ts'
import { argumentsOf, objectType, type Answer, type Context } from '../context.ts'
import { entityOf, fieldOf, type EntityModel } from '../model.ts'
import { serialise } from '../serialise.ts'
import { endOfKey, type Group, type Key } from './groups.ts'

/** What a group has in common, along the paths that the rows were grouped by. */
export function answerKeys(
  context: Context,
  entity: EntityModel,
  keys: readonly Key[],
  group: Group,
  nodes: readonly FieldNode[],
): Answer {
  return below(entity, [], nodes)

  function below(at: EntityModel, path: readonly string[], here: readonly FieldNode[]): Answer {
    const typeName = `${at.name}Keys`
    return answerEach(context, typeName, here, (name, same) => {
      const field = fieldOf(at, name)
      if (field.kind === 'toOne')
        return below(entityOf(context.world.model, field.target), [...path, name], same)
      const definition = objectType(context.world, typeName).getFields()[name]
      const [node] = same
      if (!definition || !node) throw new Error(`The schema has no ${typeName}.${name}`)
      const { by } = argumentsOf(context, definition, node)
      return leaf([...path, name], by)
    })
  }

  function leaf(path: readonly string[], unit: unknown): unknown {
    const place = keys.findIndex(
      (key) => key.path.join() === path.join() && (unit == null || key.unit === unit),
    )
    if (place < 0) throw new Error(`The groups have no key ${path.join('.')}`)
    const end = endOfKey(context.world, entity, path)
    // The first day of a period is a date, whatever lies in it.
    const kind = keys[place]?.unit === undefined ? end.kind : 'date'
    return serialise(kind, group.values[place] ?? null, end.entity.prefix)
  }
}
