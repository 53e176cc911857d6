import { fieldOf, type EntityModel } from '../model.ts'
import { asList, isObject } from '../shape.ts'

/** What is done with the names that are found. */
export interface Names {
  field(entity: EntityModel, field: string): void
  /** The entity that a relation leads to. */
  target(entity: EntityModel, field: string): EntityModel
}

/** Names the fields in arguments; what is null is not asked. */
export function namedIn(name: Names) {
  const members = (value: unknown): [string, unknown][] =>
    isObject(value) ? Object.entries(value).filter(([, member]) => member != null) : []
  const items = (value: unknown): readonly unknown[] => (value == null ? [] : asList(value))

  function where(entity: EntityModel, condition: unknown): void {
    for (const [field, value] of members(condition)) {
      if (field === 'and' || field === 'or') for (const item of items(value)) where(entity, item)
      else if (field === 'not') where(entity, value)
      else if (field === 'search') for (const searched of entity.search.flat()) name.field(entity, searched)
      else {
        name.field(entity, field)
        const { kind } = fieldOf(entity, field)
        if (kind === 'toOne') where(name.target(entity, field), value)
        if (kind === 'toMany')
          for (const [, quantified] of members(value)) where(name.target(entity, field), quantified)
      }
    }
  }

  /** `{ branch: { name: ASC } }`. */
  function path(entity: EntityModel, key: unknown): void {
    for (const [field, value] of members(key)) {
      if (field === 'nulls') continue
      name.field(entity, field)
      if (fieldOf(entity, field).kind === 'toOne') path(name.target(entity, field), value)
    }
  }

  function having(entity: EntityModel, condition: unknown): void {
    for (const [measure, value] of members(condition)) {
      if (measure === 'and' || measure === 'or') for (const item of items(value)) having(entity, item)
      else if (measure === 'not') having(entity, value)
      else if (measure !== 'count') for (const [field] of members(value)) name.field(entity, field)
    }
  }

  return {
    where,
    having,
    paths(entity: EntityModel, keys: unknown): void {
      for (const key of items(keys)) path(entity, key)
    },
    groupOrder(entity: EntityModel, keys: unknown): void {
      for (const key of items(keys))
        for (const [measure, value] of members(key)) if (measure !== 'count') path(entity, value)
    },
  }
}
