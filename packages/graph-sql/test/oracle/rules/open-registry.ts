import type { OrderTerm, RegisteredField, RegisteredType, Registry } from '../../../src/registry/types.ts'

const isOpen = (role: string, { readers }: { readers?: readonly string[] | undefined }): boolean =>
  readers === undefined || readers.includes(role)

/** A registry whose orders name only what a role may read. */
export function withOpenOrders(registry: Registry, role: string): Registry {
  return mapTypes(registry, (type) => ({
    ...type,
    order: type.order.filter((term) => isOpenPath(registry, role, type, term)),
    fields: new Map([...type.fields].map(([name, field]) => [name, withOpenOrder(registry, role, field)])),
  }))
}

function withOpenOrder(registry: Registry, role: string, field: RegisteredField): RegisteredField {
  const target = field.kind === 'many' ? registry.types.get(field.target) : undefined
  if (field.kind !== 'many' || !target) return field
  return { ...field, order: field.order.filter((term) => isOpenPath(registry, role, target, term)) }
}

function isOpenPath(registry: Registry, role: string, start: RegisteredType, { path }: OrderTerm): boolean {
  let type: RegisteredType | undefined = start
  for (const name of path) {
    const field: RegisteredField | undefined = type?.fields.get(name)
    if (!field || !isOpen(role, field)) return false
    type = field.kind === 'scalar' ? undefined : registry.types.get(field.target)
  }
  return true
}

/** What is left of a registry for a role: a graph in which nothing is closed to it. */
export function openRegistry(registry: Registry, role: string): Registry {
  const open = mapTypes(withOpenOrders(registry, role), (type) => {
    const fields = new Map([...type.fields].filter(([, field]) => type.hidden || isOpen(role, field)))
    return {
      ...type,
      keys: type.keys.filter((name) => fields.has(name)),
      search: type.search.every((name) => fields.has(name)) ? type.search : [],
      fields,
    }
  })
  const types = new Map([...open.types].filter(([, type]) => type.hidden || isOpen(role, type)))
  return { types, byPrefix: new Map([...types.values()].map((type) => [type.prefix, type])) }
}

function mapTypes(registry: Registry, change: (type: RegisteredType) => RegisteredType): Registry {
  const types = new Map([...registry.types].map(([name, type]) => [name, change(type)]))
  return { types, byPrefix: new Map([...types.values()].map((type) => [type.prefix, type])) }
}
