import { entityOf, type EntityModel, type Model } from '../model.ts'

/** Fields of an entity that are refused as of a day. */
export function untoldFields(model: Model, entity: EntityModel): ReadonlySet<string> {
  const untold = [...entity.fields.keys()].filter((name) => isUntold(model, entity, name))
  const hasToldWords = entity.search.flat().some((name) => isToldOrUntold(model, entity, name))
  return new Set([
    ...untold,
    ...untold.map((name) => `${name}Aggregate`),
    ...(hasToldWords ? ['search'] : []),
  ])
}

function isUntold(model: Model, entity: EntityModel, name: string): boolean {
  const field = entity.fields.get(name)
  if (!field) return false
  if (field.kind === 'scalar') return field.told?.kind === 'never'
  if (field.kind === 'through') return isUntoldPath(model, entity, field.path)
  const target = entityOf(model, field.target)
  if (!target.stands) return true
  if (field.kind === 'toOne') return field.told?.kind === 'never'
  return field.members.by === 'inverse' && isUntold(model, target, field.members.field)
}

function isUntoldPath(model: Model, entity: EntityModel, [step = '', ...rest]: readonly string[]): boolean {
  if (isUntold(model, entity, step)) return true
  const field = entity.fields.get(step)
  return field?.kind === 'toOne' && isUntoldPath(model, entityOf(model, field.target), rest)
}

function isToldOrUntold(model: Model, entity: EntityModel, name: string): boolean {
  const field = entity.fields.get(name)
  if (field?.kind === 'scalar') return field.told !== undefined
  if (field?.kind !== 'through') return false
  const [step = '', ...rest] = field.path
  return endsTold(model, entity, [step, ...rest])
}

function endsTold(model: Model, entity: EntityModel, [step = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return isToldOrUntold(model, entity, step)
  const field = entity.fields.get(step)
  return field?.kind === 'toOne' && endsTold(model, entityOf(model, field.target), rest)
}
