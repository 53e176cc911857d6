import { typeNamed } from './build-registry.ts'
import type { RegisteredType, Registry, ToManyField, ToOneField } from './types.ts'

/** References of a type's rows that are never missing: a row stands only while the rows it cannot be without do. */
export function requiredReferences(type: RegisteredType): (ToOneField & { link: { from: string } })[] {
  return [...type.fields.values()].filter(
    (field): field is ToOneField & { link: { from: string } } =>
      field.kind === 'one' && !field.nullable && 'from' in field.link && field.link.to === 'id',
  )
}

/** Whether some rows of a type stand on some days only. */
export function comesAndGoes(registry: Registry, type: RegisteredType): boolean {
  if (!type.stands) return false
  if (type.stands !== 'always') return true
  return requiredReferences(type).some((field) => comesAndGoes(registry, typeNamed(registry, field.target)))
}

/** Whether it can make a difference to a type's rows, their values or their lists, on which day they are read. */
export function hasHistory(registry: Registry, type: RegisteredType): boolean {
  if (!type.stands) return false
  if (comesAndGoes(registry, type)) return true
  return [...type.fields.values()].some((field) => {
    if (field.hidden) return false
    if (field.kind !== 'many') return field.told !== undefined && field.told.kind !== 'never'
    return (
      toldReferenceOf(registry, field) !== undefined ||
      comesAndGoes(registry, typeNamed(registry, field.target))
    )
  })
}

/** The reference that a list is the other side of, where it leads elsewhere on some days. */
export function toldReferenceOf(registry: Registry, list: ToManyField): ToOneField | undefined {
  const reference = typeNamed(registry, list.target).fields.get(list.inverseOf ?? '')
  return reference?.kind === 'one' && reference.told ? reference : undefined
}
