import type { RegisteredType, ScalarField, ToOneField } from '../registry/types.ts'

/** A value that the registry has checked to be there. */
export function scalarOf(type: RegisteredType, name: string): ScalarField {
  const field = type.fields.get(name)
  if (field?.kind !== 'scalar') throw new Error(`The registry has no value ${type.name}.${name}.`)
  return field
}

/** A to-one relation that the registry has checked to be there. */
export function relationOf(type: RegisteredType, name: string): ToOneField {
  const field = type.fields.get(name)
  if (field?.kind !== 'one') throw new Error(`The registry has no relation ${type.name}.${name}.`)
  return field
}
