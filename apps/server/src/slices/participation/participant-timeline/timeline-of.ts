import { enumValues, londonDate, timelineEventKinds } from '@cohortium/domain'
import { beginning, type Source, type Told } from './sources.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** What the statement answers of a row: its fields, and its lists by their names. */
type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** Selection of everything that the sources tell of, of those types that are open to the asker. */
export function selectionOf(sources: readonly Source[], isOpen: (type: string) => boolean): string {
  return sources
    .filter(({ type }) => isOpen(type))
    .map(({ list, most, tells, sources: inner = [] }) => {
      const rows = `{ ${['id', ...fieldsOf(tells)].join(' ')} ${selectionOf(inner, isOpen)} }`
      return most === undefined ? `${list} ${rows}` : `${list}(first: ${most}) { nodes ${rows} }`
    })
    .join(' ')
}

/** `taughtDay.number` as `taughtDay { number }`. */
function fieldsOf(tells: readonly Told[]): readonly string[] {
  const paths = tells.flatMap(({ at, facts, choices }) => [at, ...Object.values({ ...facts, ...choices })])
  return [...new Set(paths)].map((path) => {
    const steps = path.split('.')
    return `${steps.join(' { ')}${' }'.repeat(steps.length - 1)}`
  })
}

/** The events of a participant's row, the newest first. */
export const timelineOf = (participant: Row, sources: readonly Source[]): TimelineEvent[] =>
  [...toldBy(participant, [beginning]), ...eventsIn(participant, sources)].toSorted((one, other) =>
    placeOf(one) < placeOf(other) ? 1 : -1,
  )

/** Where an event stands among the others: later ones have the greater text. */
export const placeOf = ({ on, at, kind, thingId }: TimelineEvent): string =>
  `${on} ${at ?? ''} ${String(kinds.indexOf(kind)).padStart(2, '0')} ${thingId}`

/** Of one day they stand in the order in which such things follow each other. */
const kinds = enumValues(timelineEventKinds)

const eventsIn = (row: Row, sources: readonly Source[]): TimelineEvent[] =>
  sources.flatMap(({ list, tells, sources: inner = [] }) =>
    rowsOf(row[list]).flatMap((each) => [...toldBy(each, tells), ...eventsIn(each, inner)]),
  )

const toldBy = (row: Row, tells: readonly Told[]): TimelineEvent[] =>
  tells.flatMap(({ kind, at, event, facts = {}, choices = {}, constants }) => {
    const when = valueAt(row, at)
    if (typeof when !== 'string') return []
    const read = Object.entries(facts).map(([name, path]) => [name, valueAt(row, path)])
    // The graph's capitals are the vocabulary's small letters.
    const chosen = Object.entries(choices).map(([name, path]) => [
      name,
      String(valueAt(row, path)).toLowerCase(),
    ])
    const more = Object.fromEntries([...read, ...chosen])
    return [Object.assign(new event(), { kind, ...momentOf(when), thingId: row.id }, constants, more)]
  })

const valueAt = (row: Row, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], row)

/** A list is plain, or has nodes; a closed one is not there. */
const rowsOf = (list: unknown): readonly Row[] =>
  Array.isArray(list) ? (list as Row[]) : ((list as { nodes?: readonly Row[] } | undefined)?.nodes ?? [])

const momentOf = (when: string): Pick<TimelineEvent, 'on' | 'at'> =>
  when.includes('T')
    ? { on: londonDate(new Date(when)), at: new Date(when).toISOString() }
    : { on: when, at: null }
