import type { Enumeration, Expression, ScalarKind } from './facts.ts'
import type { ComputedOptions } from './options.ts'
import { rememberField } from './store.ts'

const kinds = {
  Text: 'text',
  String: 'text',
  Code: 'code',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'instant',
} as const satisfies Record<string, ScalarKind>

/** Name of a scalar that an SQL expression may answer. */
export type ComputedScalar = keyof typeof kinds

/**
 * A field that is an SQL expression over its own row: read, filtered and ordered like a column.
 * @param scalar what it answers; an enumeration where it answers one of its texts
 */
export function Computed(
  scalar: ComputedScalar | Enumeration,
  description: string,
  sql: Expression,
  options: ComputedOptions = {},
): PropertyDecorator {
  return (prototype, property) => {
    rememberField(prototype, {
      kind: 'computed',
      name: String(property),
      description,
      ...(typeof scalar === 'string' ? { scalar: kinds[scalar] } : { scalar: 'enum', enumeration: scalar }),
      sql,
      nullable: options.nullable ?? false,
      personal: options.personal ?? false,
      hidden: options.hidden ?? false,
      readers: options.readers,
      instead: options.instead,
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.requires ? { requires: options.requires } : {}),
    })
  }
}

/** A field read at the end of a path of to-one relations (`person.identity.familyName`); null where the path ends early. */
export function Through(
  path: string,
  description: string,
  options: Omit<ComputedOptions, 'asOf' | 'requires'> = {},
): PropertyDecorator {
  return (prototype, property) => {
    rememberField(prototype, {
      kind: 'through',
      name: String(property),
      description,
      path: path.split('.'),
      personal: options.personal ?? false,
      hidden: options.hidden ?? false,
      readers: options.readers,
      instead: options.instead,
    })
  }
}
