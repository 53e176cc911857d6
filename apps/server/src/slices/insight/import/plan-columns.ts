import { refuse } from '@cohortium/domain'
import type { FileLooks } from '../../../imports/files/looks.ts'
import type { AnyKind } from '../../../imports/kinds/kinds.ts'
import { faultsOfMapping, suggestMapping } from '../../../imports/map-columns.ts'
import type { ImportMappingInput } from './import.inputs.ts'

/** A column as it is stored. */
export interface PlannedColumn {
  readonly position: number
  readonly title: string | null
  readonly samples: readonly string[]
  readonly field: string | null
  readonly value: string | null
  readonly isGuess: boolean
}

/** What is read from which column: what is asked for, and by their titles what nobody spoke of. */
export function planColumns(
  { fields }: AnyKind,
  { columns }: FileLooks,
  asked: readonly ImportMappingInput[],
) {
  const titles = columns.map(({ title }) => title)
  const unknown = asked.flatMap(({ field }) =>
    field in fields ? [] : [`There is no field ${field}; there are ${Object.keys(fields).join(', ')}.`],
  )
  const named = new Map(asked.map((one) => [one.field, one]))
  const taken = new Set(asked.flatMap(({ column }) => column ?? []))
  const left = Object.fromEntries(Object.entries(fields).filter(([name]) => !named.has(name)))
  const guess = suggestMapping(
    titles.filter((title) => !taken.has(title)),
    left,
  )
  const mapping = Object.fromEntries(
    Object.keys(fields).map((name) => [
      name,
      named.has(name) ? (named.get(name)?.column ?? null) : (guess.mapping[name] ?? null),
    ]),
  )
  const constants = asked.flatMap(({ field, column, value }) =>
    value !== undefined && column === undefined ? [{ field, value }] : [],
  )
  const read = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !constants.some(({ field }) => field === name)),
  )
  const faults = [...unknown, ...faultsOfMapping(titles, read, mapping)]
  if (faults.length > 0) return { ...refuse('MappingFaulty', faults.join(' ')), faults } as const
  const fieldOf = new Map(Object.entries(mapping).map(([name, title]) => [title, name]))
  const unsure = new Set<string>(guess.unsure as string[])
  const ofFile = columns.map(({ title, samples }, place): PlannedColumn => {
    const field = fieldOf.get(title) ?? null
    return {
      position: place + 1,
      title,
      samples,
      field,
      value: null,
      isGuess: field !== null && unsure.has(field),
    }
  })
  const ofAll = constants.map(({ field, value }, place): PlannedColumn => {
    const position = columns.length + place + 1
    return { position, title: null, samples: [], field, value, isGuess: false }
  })
  return { ok: true, columns: [...ofFile, ...ofAll] } as const
}
