import { enumValues, londonDate, timelineEventKinds } from '@cohortium/domain'
import type { Source } from './sources.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** What the statement answers of a row: its fields, and its lists by their names. */
type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** Selection of everything that the sources tell of, of those types that are open to the asker. */
export function selectionOf(sources: readonly Source[], isOpen: (type: string) => boolean): string {
  return sources
    .filter(({ type }) => isOpen(type))
    .map(({ list, most, tells, sources: inner = [] }) => {
      const fields = new Set(['id', ...tells.flatMap(({ at, step }) => (step ? [at, step] : [at]))])
      const rows = `{ ${[...fields].join(' ')} ${selectionOf(inner, isOpen)} }`
      return most === undefined ? `${list} ${rows}` : `${list}(first: ${most}) { nodes ${rows} }`
    })
    .join(' ')
}

/** The events of a participant's row, the newest first. */
export function timelineOf(participant: Row, sources: readonly Source[]): TimelineEvent[] {
  const registered: TimelineEvent = {
    kind: 'registered',
    on: String(participant['registeredOn']),
    at: null,
    step: null,
    thingId: participant.id,
  }
  return [...eventsIn(participant, sources), registered].toSorted((one, other) =>
    placeOf(one) < placeOf(other) ? 1 : -1,
  )
}

/** Where an event stands among the others: later ones have the greater text. */
export const placeOf = ({ on, at, kind, thingId }: TimelineEvent): string =>
  `${on} ${at ?? ''} ${String(kinds.indexOf(kind)).padStart(2, '0')} ${thingId}`

/** Of one day they stand in the order in which such things follow each other. */
const kinds = enumValues(timelineEventKinds)

const eventsIn = (row: Row, sources: readonly Source[]): TimelineEvent[] =>
  sources.flatMap(({ list, tells, sources: inner = [] }) =>
    rowsOf(row[list]).flatMap((each) => [
      ...tells.flatMap(({ kind, at, step }) => {
        const when = each[at]
        const told = step === undefined ? null : String(each[step])
        return typeof when === 'string' ? [{ kind, ...momentOf(when), step: told, thingId: each.id }] : []
      }),
      ...eventsIn(each, inner),
    ]),
  )

/** A list is plain, or has nodes; a closed one is not there. */
const rowsOf = (list: unknown): readonly Row[] =>
  Array.isArray(list) ? (list as Row[]) : ((list as { nodes?: readonly Row[] } | undefined)?.nodes ?? [])

const momentOf = (when: string): Pick<TimelineEvent, 'on' | 'at'> =>
  when.includes('T')
    ? { on: londonDate(new Date(when)), at: new Date(when).toISOString() }
    : { on: when, at: null }
