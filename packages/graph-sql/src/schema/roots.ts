import { hasHistory } from '../registry/history.ts'
import type { RegisteredType, Registry, ScalarField } from '../registry/types.ts'
import { aggregateField } from './aggregate/field.ts'
import { listField } from './lists.ts'
import { scalarTypeName } from './scalar-where.ts'
import { block, call, words, type Described } from './sdl.ts'

/** `interface Node`. */
export const nodeInterface = block('interface Node', 'Whatever has a global id.', [
  { text: 'id: ID!', description: 'The same thing has the same id wherever it is found. Opaque.' },
])

/** The fields of Query that read: every type's list and lookup, `node` and `nodes`. */
export function queryExtension(registry: Registry, types: readonly RegisteredType[]): string {
  return block('extend type Query', null, [
    ...types
      .filter(({ roots }) => roots)
      .flatMap((type) => {
        const asOf = asOfArgument(registry, type)
        return [rootList(type, asOf), lookup(type, asOf), aggregateField(type.singular, type, asOf)]
      }),
    ...nodeFields,
  ])
}

/** Of types for which the day can make a difference. */
function asOfArgument(registry: Registry, type: RegisteredType): Described[] {
  if (!hasHistory(registry, type)) return []
  return [
    {
      text: 'asOf: Date',
      description:
        'Reads everything below as it stood at the end of this day: rows that did not stand then are not there, states and references are those of then. What keeps no history is refused by name; facts that are kept once are read as they are now.',
    },
  ]
}

function rootList(type: RegisteredType, asOf: readonly Described[]): Described {
  return {
    text: listField(type.plural, type, type.list, type.order, asOf),
    description: `All ${words(type.plural)}. ${type.description}`,
  }
}

function lookup(type: RegisteredType, asOf: readonly Described[]): Described {
  if (type.lookUp) return lookupByAll(type, type.lookUp, asOf)
  const keys = scalarsOf(type, type.keys)
  const args = [
    { text: 'id: ID', description: 'Its global id.' },
    ...keys.map((key) => ({
      text: `${key.name}: ${scalarTypeName(key.scalar, key.enumeration)}`,
      description: key.description,
    })),
    ...asOf,
  ]
  const by = ['id', ...keys.map((key) => key.name)].map((name) => `\`${name}\``).join(' or ')
  return {
    text: call(type.singular, args, type.name),
    description: `One of the ${words(type.plural)}, by ${by}: give exactly one. Null where there is none.`,
  }
}

const scalarsOf = (type: RegisteredType, names: readonly string[]): ScalarField[] =>
  names.map((name) => type.fields.get(name)).filter((field): field is ScalarField => field?.kind === 'scalar')

/** By several fields together, or by one that must be given. */
function lookupByAll(type: RegisteredType, names: readonly string[], asOf: readonly Described[]): Described {
  const args = scalarsOf(type, names).map((field) => ({
    text: `${field.name}: ${field.name === 'id' ? 'ID' : scalarTypeName(field.scalar, field.enumeration)}!`,
    description: field.description,
  }))
  const by = names.map((name) => `\`${name}\``).join(' and ')
  return {
    text: call(type.singular, [...args, ...asOf], type.name),
    description: `One of the ${words(type.plural)}, by ${by}. Null where there is none.`,
  }
}

const nodeFields: Described[] = [
  {
    text: call('node', [{ text: 'id: ID!', description: 'A global id of any type.' }], 'Node'),
    description: 'Anything, by its global id. Null where there is nothing of that id.',
  },
  {
    text: call(
      'nodes',
      [{ text: 'ids: [ID!]!', description: 'Global ids of any types, at most 1,000.' }],
      '[Node]!',
    ),
    description: 'Many things by their global ids, in the order asked, with null where there is nothing.',
  },
]
