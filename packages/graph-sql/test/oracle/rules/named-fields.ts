import { getArgumentValues, getNamedType, type FieldNode } from 'graphql'
import { objectType } from '../context.ts'
import { aggregated, entityOf, fieldOf, type EntityModel, type ListKind } from '../model.ts'
import { requestOf, type Asked } from '../request.ts'
import { collectFields } from '../selection.ts'
import { asList, asText } from '../shape.ts'
import type { World } from '../world.ts'
import { namedIn, type Names } from './named-in.ts'

type Given = Readonly<Record<string, unknown>>
type Nodes = readonly FieldNode[]

/** Every type and field that an operation names, wherever it does: `Book`, `Book.note`. */
export function namedFields(world: World, asked: Asked): ReadonlySet<string> {
  const { operation, request } = requestOf(world, asked)
  const found = new Set<string>()
  const name: Names = {
    field: (entity, field) => void found.add(`${entity.name}.${field}`),
    target: (entity, field) => {
      const model = fieldOf(entity, field)
      if (model.kind !== 'toOne' && model.kind !== 'toMany') throw new Error(`${field} is no relation`)
      return entityOf(world.model, model.target)
    },
  }
  const inArguments = namedIn(name)

  /** Fields of a type by name, with their arguments. */
  function* below(type: string, sets: Nodes | 'query'): Generator<[string, Given, Nodes]> {
    const parent = objectType(world, type)
    const selected =
      sets === 'query' ? [operation.selectionSet] : sets.map(({ selectionSet }) => selectionSet)
    for (const [, nodes] of collectFields(request, parent, selected)) {
      const [node] = nodes
      const definition = node && parent.getFields()[node.name.value]
      if (node && definition)
        yield [node.name.value, getArgumentValues(definition, node, request.variables), nodes]
    }
  }

  function row(entity: EntityModel, nodes: Nodes): void {
    for (const [field, given, inner] of below(entity.name, nodes)) {
      const list = aggregated(entity, field)
      name.field(entity, list?.name ?? field)
      if (list) figures(entityOf(world.model, list.target), given, inner)
      else {
        const model = fieldOf(entity, field)
        if (model.kind === 'toOne') row(name.target(entity, field), inner)
        if (model.kind === 'toMany') rows(name.target(entity, field), model.list, given, inner)
      }
    }
  }

  function rows(entity: EntityModel, list: ListKind, { where, orderBy }: Given, nodes: Nodes): void {
    inArguments.where(entity, where)
    inArguments.paths(entity, orderBy)
    if (list === 'plain') return row(entity, nodes)
    for (const [part, , inner] of below(`${entity.name}Connection`, nodes)) {
      if (part === 'nodes') row(entity, inner)
      if (part === 'edges')
        for (const [edge, , node] of below(`${entity.name}Edge`, inner))
          if (edge === 'node') row(entity, node)
    }
  }

  function figures(entity: EntityModel, given: Given, nodes: Nodes): void {
    inArguments.where(entity, given.where)
    inArguments.paths(entity, given.groupBy)
    inArguments.having(entity, given.having)
    inArguments.groupOrder(entity, given.orderBy)
    const type = objectType(world, `${entity.name}Aggregate`)
    for (const [measure, { where }, inner] of below(type.name, nodes)) {
      inArguments.where(entity, where)
      const definition = type.getFields()[measure]
      if (measure === 'keys' || measure === 'count' || measure === 'rate' || !definition) continue
      for (const [field] of below(getNamedType(definition.type).name, inner)) name.field(entity, field)
    }
  }

  function root(field: string, given: Given, nodes: Nodes): void {
    for (const entity of world.model.entities.values()) {
      const ids = field === 'node' ? [given.id] : field === 'nodes' ? asList(given.ids) : []
      const isLookup = entity.singular === field
      const isNamed = ids.some((id) => asText(id).startsWith(`${entity.prefix}_`)) || isLookup
      const isFigures = entity.singular !== undefined && field === `${entity.singular}Aggregate`
      if (isNamed || isFigures || entity.plural === field) found.add(entity.name)
      if (isLookup)
        for (const [key, value] of Object.entries(given)) if (value != null) name.field(entity, key)
      if (isNamed) row(entity, nodes)
      if (isFigures) figures(entity, given, nodes)
      if (entity.plural === field) rows(entity, entity.list, given, nodes)
    }
  }

  for (const [field, given, nodes] of below('Query', 'query')) root(field, given, nodes)
  return found
}
