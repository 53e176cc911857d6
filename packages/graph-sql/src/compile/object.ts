import { mayBeAbsent } from './absence.ts'
import type { SelectionSetNode } from 'graphql'
import type { RegisteredField, RegisteredType, ToManyField } from '../registry/types.ts'
import { typeNamed } from '../registry/build-registry.ts'
import { aggregateName } from '../registry/aggregation.ts'
import { objectFields } from '../schema/object-fields.ts'
import { argumentsOf, type Argument } from './argument.ts'
import { collectFields, selectionSets } from './collect.ts'
import type { Compilation, Path } from './compilation.ts'
import { assemble, certain, objectPieces, text, type Piece } from './json.ts'
import { lookUp } from './look-up.ts'
import type { List } from './rows-of.ts'
import { scalarPieces } from './scalar-json.ts'
import type { Scope } from './scope.ts'

/** The JSON object of one row, as selected. */
export function rowPieces(scope: Scope, sets: readonly SelectionSetNode[], path: Path): Piece[] {
  const { type, compilation } = scope
  const members = [...collectFields(compilation, namesOf(type), sets)].map(([key, nodes]) => {
    const name = nodes[0].name.value
    if (name === '__typename') return [key, [text(JSON.stringify(type.name))]] as const
    const args = argumentsOf(nodes[0], fieldDefinition(compilation, type.name, name), compilation.variables)
    const field = type.fields.get(name)
    if (field) compilation.readings.field(type, field, { path: [...path, key] })
    const pieces = field
      ? fieldPieces(scope, field, args, selectionSets(nodes), [...path, key])
      : aggregatePieces(scope, name, args, selectionSets(nodes), [...path, key])
    return [key, pieces] as const
  })
  return objectPieces(members)
}

function fieldPieces(
  scope: Scope,
  field: RegisteredField,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): readonly Piece[] {
  // A row that is written is there, so only its own fields can be missing.
  if (field.kind === 'scalar') {
    const present = 'column' in field.source && !scope.isRelated
    return scalarPieces({ ...scope.scalar(field), nullable: field.nullable }, present)
  }
  if (field.kind === 'one') {
    const found = lookUp(scope, field, (row) => assemble(rowPieces(row, sets, path)))
    if (found) return [found]
    const related = scope.one(field)
    const pieces = rowPieces(related, sets, path)
    // A row that must be there becomes part of the text around it; one that may not needs a test of its own.
    if (!mayBeAbsent(scope.compilation, field)) return pieces
    return [certain(`CASE WHEN ${related.id} IS NULL THEN 'null' ELSE ${assemble(pieces)} END`)]
  }
  const { compilation } = scope
  return compilation.writers.list(compilation, listOf(scope, field), args, sets, path)
}

/** `loansAggregate`: figures over the list `loans`. */
function aggregatePieces(
  scope: Scope,
  name: string,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): readonly Piece[] {
  const { compilation, type } = scope
  const field = [...type.fields.values()].find((candidate) => aggregateName(candidate.name) === name)
  if (field?.kind !== 'many') throw new Error(`${type.name}.${name} cannot be compiled.`)
  compilation.readings.field(type, field, { path })
  return compilation.writers.aggregate(compilation, listOf(scope, field), args, sets, path)
}

function listOf(parent: Scope, field: ToManyField): List {
  const target = typeNamed(parent.compilation.graph.registry, field.target)
  return { target, field, parent, kind: field.list }
}

/** What a fragment may call a row of this type. */
export function namesOf(type: RegisteredType): ReadonlySet<string> {
  return new Set([type.name, 'Node'])
}

/** A field of the schema's own type, which knows its arguments. */
export function fieldDefinition(compilation: Compilation, type: string, field: string) {
  const definition = objectFields(compilation.graph.schema, type)[field]
  if (!definition) throw new Error(`The schema has no field ${type}.${field}.`)
  return definition
}
