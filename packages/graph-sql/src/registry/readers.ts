import type { RegisteredField, RegisteredType } from './types.ts'

/** Roles that may read something; everybody where nothing is said. */
type Readers = readonly string[] | undefined

/** Whether a role may read what has these readers. Without a role there are no rules. */
export function mayRead(role: string | undefined, { readers }: { readonly readers?: Readers }): boolean {
  return role === undefined || !readers || readers.includes(role)
}

/** Fields are closed to whom their type is closed, and relations to whom the type they lead to is. */
export function withReaders(types: ReadonlyMap<string, RegisteredType>): Map<string, RegisteredType> {
  const readersOf = (type: RegisteredType, field: RegisteredField): Readers =>
    both(
      both(type.readers, field.readers),
      field.kind === 'scalar' ? undefined : types.get(field.target)?.readers,
    )
  return new Map(
    [...types].map(([name, type]) => {
      const fields = [...type.fields].map(
        ([key, field]) => [key, { ...field, readers: readersOf(type, field) }] as const,
      )
      return [name, { ...type, fields: new Map(fields) }]
    }),
  )
}

function both(some: Readers, others: Readers): Readers {
  return some && others ? some.filter((role) => others.includes(role)) : (some ?? others)
}

/** Whether whoever may read the one may read the other. */
export function atLeastAsOpen(other: Readers, readers: Readers): boolean {
  return !other || (readers?.every((role) => other.includes(role)) ?? false)
}
