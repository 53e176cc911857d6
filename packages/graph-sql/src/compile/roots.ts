import type { FieldNode, SelectionSetNode } from 'graphql'
import { typeNamed } from '../registry/build-registry.ts'
import type { RegisteredType, Registry } from '../registry/types.ts'
import { aggregateName } from '../registry/aggregation.ts'
import { argumentsOf, type Argument, type ValueArgument } from './argument.ts'
import { selectionSets } from './collect.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { entitiesJson } from './entities.ts'
import { assemble, sql, type Piece } from './json.ts'
import { nodeJson, nodesJson } from './nodes.ts'
import { fieldDefinition, rowPieces } from './object.ts'
import { onDay, referredTo } from './as-of/on-day.ts'
import { scalarOf } from './fields.ts'
import { sourceOf } from './scope.ts'
import { whereClause } from './sql.ts'
import { valueParam, valueText } from './values.ts'

/** A field of Query that the compiler answers. */
export type Root =
  | { readonly kind: 'list' | 'lookup' | 'aggregate'; readonly type: string }
  | { readonly kind: 'node' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'entities' }

/** The roots of a registry, by name. */
export function rootsOf(registry: Registry): ReadonlyMap<string, Root> {
  const roots = new Map<string, Root>([
    ['node', { kind: 'node' }],
    ['nodes', { kind: 'nodes' }],
    ['_entities', { kind: 'entities' }],
  ])
  for (const type of registry.types.values()) {
    if (type.hidden || !type.roots) continue
    roots.set(type.plural, { kind: 'list', type: type.name })
    roots.set(type.singular, { kind: 'lookup', type: type.name })
    roots.set(aggregateName(type.singular), { kind: 'aggregate', type: type.name })
  }
  return roots
}

/** A root field's JSON text. */
export function rootJson(
  whole: Compilation,
  root: Root,
  nodes: readonly [FieldNode, ...FieldNode[]],
  path: Path,
): readonly Piece[] {
  const definition = fieldDefinition(whole, 'Query', nodes[0].name.value)
  const { compilation, args } = onDay(whole, argumentsOf(nodes[0], definition, whole.variables), path)
  const sets = selectionSets(nodes)
  if (root.kind === 'node' || root.kind === 'lookup') compilation.list(path, () => 1)
  if (root.kind === 'node') return [sql(nodeJson(compilation, args, sets, path))]
  if (root.kind === 'nodes') return [sql(nodesJson(compilation, args, sets, path))]
  if (root.kind === 'entities') return [sql(entitiesJson(referredTo(compilation, path), args, sets, path))]
  const target = typeNamed(compilation.graph.registry, root.type)
  compilation.readings.rows(target, { path })
  if (root.kind === 'list')
    return compilation.writers.list(compilation, { target, kind: target.list }, args, sets, path)
  if (root.kind === 'aggregate')
    return compilation.writers.aggregate(compilation, { target, kind: target.list }, args, sets, path)
  return [sql(lookupJson(compilation, target, args, sets, path))]
}

function lookupJson(
  compilation: Compilation,
  type: RegisteredType,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const [given, ...others] = [...args].filter(
    (entry): entry is [string, ValueArgument] => entry[1].kind === 'value',
  )
  if (type.lookUp) return byAll(compilation, type, args, sets, path)
  if (!given || others.length > 0) {
    const names = ['id', ...type.keys].join(' or ')
    const found = given ? [given, ...others].map(([name]) => name).join(' and ') : 'none'
    refuse(path, others[0]?.[0] ?? 'id', `give exactly one of ${names}; given: ${found}.`)
  }
  const [name, argument] = given
  compilation.readings.field(type, scalarOf(type, name), { path, argument: name })
  const { scope, conditions, from } = sourceOf(compilation, type)
  const key = scope.scalar(scalarOf(type, name))
  const { source } = scalarOf(type, name)
  if ('column' in source)
    compilation.row((variables) => ({
      table: type.table,
      column: source.column,
      value: valueText(key.scalar, argument.read(variables), type, path, argument.at),
    }))
  const condition = `${key.sql} = ${valueParam(compilation, key.scalar, argument, type, path)}`
  const json = assemble(rowPieces(scope, sets, path))
  return `coalesce((SELECT ${json} FROM ${from()}${whereClause([...conditions, condition])}), 'null')`
}

/** The row of which several fields together are as given, which the schema requires. */
function byAll(
  compilation: Compilation,
  type: RegisteredType,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const { scope, conditions, from } = sourceOf(compilation, type)
  for (const [name, argument] of args) {
    if (argument.kind !== 'value') continue
    const field = scalarOf(type, name)
    compilation.readings.field(type, field, { path, argument: name })
    conditions.push(
      `${scope.scalar(field).sql} = ${valueParam(compilation, field.scalar, argument, type, path)}`,
    )
  }
  const json = assemble(rowPieces(scope, sets, path))
  return `coalesce((SELECT ${json} FROM ${from()}${whereClause(conditions)}), 'null')`
}
