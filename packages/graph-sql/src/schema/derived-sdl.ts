import type { Enumeration } from '../declare/facts.ts'
import type { RegisteredType, Registry } from '../registry/types.ts'
import { aggregateInputs, dateUnit } from './aggregate/inputs.ts'
import { aggregateTypes } from './aggregate/outputs.ts'
import { connectionTypes, pageInfoType, typeExtension } from './lists.ts'
import { nodeInterface, queryExtension } from './roots.ts'
import { enumerationWhere, scalarWhereInputs } from './scalar-where.ts'
import { listWhereInput, orderEnums, orderInput, whereInput } from './type-inputs.ts'

/** The types of the graph, in the order they were declared. */
export function visibleTypes(registry: Registry): RegisteredType[] {
  return [...registry.types.values()].filter((type) => !type.hidden)
}

/** Object types that are made for a type's lists; some types have not all of them. */
export function derivedTypeNames(type: RegisteredType): string[] {
  return ['Connection', 'Edge', 'Aggregate', 'Keys', 'Distinct', 'Numbers', 'Values'].map(
    (part) => type.name + part,
  )
}

/**
 * What follows from the registry alone, as text: read it to see what the graph adds to the declared types.
 * @param hasPageInfo whether it is declared already, for a connection that a resolver makes.
 */
export function derivedSdl(registry: Registry, academicYearStarts: string, hasPageInfo = false): string {
  const types = visibleTypes(registry)
  return [
    queryExtension(registry, types),
    ...types.map((type) => typeExtension(registry, type)),
    nodeInterface,
    ...(hasPageInfo ? [] : [pageInfoType]),
    ...types.flatMap(connectionTypes),
    ...types.flatMap(aggregateTypes),
    ...types.flatMap((type) => [whereInput(type), orderInput(type)]),
    ...listedTypes(types).map(listWhereInput),
    ...types.flatMap(aggregateInputs),
    ...orderEnums,
    dateUnit(academicYearStarts),
    ...scalarWhereInputs(academicYearStarts),
    ...enumerationsOf(types).map(enumerationWhere),
  ].join('\n\n')
}

/** Types that some list of another type holds: only those have conditions on a list. */
function listedTypes(types: readonly RegisteredType[]): RegisteredType[] {
  const fields = types.flatMap((type) => [...type.fields.values()].filter((field) => !field.hidden))
  const listed = new Set(fields.flatMap((field) => (field.kind === 'many' ? [field.target] : [])))
  return types.filter((type) => listed.has(type.name))
}

function enumerationsOf(types: readonly RegisteredType[]): Enumeration[] {
  const fields = types.flatMap((type) => [...type.fields.values()].filter((field) => !field.hidden))
  const found = fields.flatMap((field) =>
    field.kind === 'scalar' && field.enumeration ? [field.enumeration] : [],
  )
  return [...new Map(found.map((enumeration) => [enumeration.name, enumeration])).values()]
}
