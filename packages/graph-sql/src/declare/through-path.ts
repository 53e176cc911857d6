import type { ColumnFacts, ComputedFacts, ThroughFacts, TypeFacts } from './facts.ts'
import { classNamed, declaredTypes, factsOfClass } from './store.ts'

/** The column or expression that a `Through` field reads. Asked only once every class is loaded. */
export function endOfPath(start: TypeFacts, field: ThroughFacts): ColumnFacts | ComputedFacts {
  const where = `${start.name}.${field.name}, through ${field.path.join('.')}`
  let type = start
  for (const step of field.path.slice(0, -1)) {
    const target = targetOf(type, step)
    if (!target) throw new Error(`${where}: ${type.name} has no to-one relation ${step}.`)
    type = factsOfClass(classNamed(target))
  }
  const name = field.path.at(-1)
  const end = type.fields.find((candidate) => candidate.name === name)
  if (end?.kind !== 'column' && end?.kind !== 'computed')
    throw new Error(`${where}: ${type.name} has no column ${name}.`)
  return end
}

function targetOf(type: TypeFacts, step: string): string | undefined {
  const own = type.fields.find((field) => field.kind === 'belongsTo' && field.name === step)
  if (own?.kind === 'belongsTo') return own.target
  return declaredTypes().find((other) =>
    other.fields.some(
      (field) => field.kind === 'belongsTo' && field.target === type.name && field.one === step,
    ),
  )?.name
}
