import type { TypeFacts } from './facts.ts'
import { lowerFirst } from './names.ts'
import type { GraphTypeOptions } from './options.ts'
import { storeAsEntity } from './store-as-entity.ts'
import { fieldsDeclaredOn, rememberType } from './store.ts'
import { showAsObjectType } from './show-as-object-type.ts'

type EntityClass = new () => object

/**
 * Declares a class as a stored entity and as a type of the graph. The decorators of its properties have only been
 * noted until here: names of constraints and owners need the whole class.
 */
export function GraphType(options: GraphTypeOptions) {
  return (declared: EntityClass): void => {
    const prototype: object = declared.prototype
    const facts = typeFacts(declared.name, options, prototype)
    rememberType(declared, facts)
    storeAsEntity(declared, facts, options)
    if (!facts.hidden) showAsObjectType(declared, facts)
  }
}

function typeFacts(name: string, options: GraphTypeOptions, prototype: object): TypeFacts {
  return {
    name,
    owner: options.owner,
    table: options.table,
    prefix: options.prefix,
    singular: lowerFirst(name),
    plural: options.plural,
    description: options.description,
    keys: options.keys ?? [],
    ...(options.referredBy ? { referredBy: options.referredBy } : {}),
    ...(options.lookUp ? { lookUp: options.lookUp } : {}),
    roots: options.roots ?? true,
    order: options.order ?? [],
    search: options.search ?? [],
    list: options.list ?? 'connection',
    readers: options.readers,
    hidden: options.hidden ?? false,
    ...(options.stands ? { stands: options.stands } : {}),
    fields: fieldsDeclaredOn(prototype),
  }
}
