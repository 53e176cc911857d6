import type { EntityModel, Row, World } from '@cohortium/graph-sql/oracle'
import type { Asker } from '../../database/row-rules/participants.ts'

/** A row that stands for all of its kind. */
export interface Specimen {
  readonly row: Row
  readonly isSeen: boolean
  /** Whether it is seen, and whose it is: of the asker's university, authority and caseload, or of others. */
  readonly kind: string
}

/**
 * A row of each kind: seen or hidden; of the asker's own university, authority and caseload, or of another; and with this or that
 * reference to a hidden row.
 */
export function specimens(whole: World, seen: World, entity: EntityModel, asker: Asker): Specimen[] {
  const found = new Map<string, Specimen>()
  for (const row of whole.rows(entity)) {
    const isSeen = seen.byId(entity.name, row.id) !== undefined
    const leading = isSeen ? hiddenFrom(whole, seen, entity, row) : []
    const kind = [isSeen ? 'seen' : 'hidden', ...whose(whole, entity, row, asker), ...leading].join(', ')
    if (!found.has(kind)) found.set(kind, { row, isSeen, kind })
  }
  return [...found.values()]
}

const hiddenFrom = (whole: World, seen: World, entity: EntityModel, row: Row): string[] =>
  [...entity.fields.values()]
    .filter(
      (field) =>
        field.kind === 'toOne' &&
        whole.one(entity, row, field.name) !== undefined &&
        seen.one(entity, row, field.name) === undefined,
    )
    .map(({ name }) => `with its ${name} hidden`)

function whose(whole: World, entity: EntityModel, row: Row, asker: Asker): string[] {
  const participant = towards(whole, entity, row, 'Participant')
  const from = participant ?? { entity, row }
  const compare = (name: string, field: string, own: number | null): string[] => {
    const held = from.entity.fields.has(field) ? from.row[field] : undefined
    if (own === null || held === undefined) return []
    return [`${held === own ? 'own' : held === null ? 'no' : 'other'} ${name}`]
  }
  return [
    ...compare('university', 'university', asker.universityId),
    ...compare('authority', 'localAuthority', asker.authorityId),
    ...compare('caseload', 'primaryTutor', asker.tutorId),
  ]
}

/** The row of a type to which single references lead, by the shortest way. */
function towards(world: World, entity: EntityModel, row: Row, type: string) {
  let places = [{ entity, row }]
  for (let steps = 0; steps < 4; steps += 1) {
    const found = places.find((place) => place.entity.name === type)
    if (found) return found
    places = places.flatMap((place) =>
      [...place.entity.fields.values()].flatMap((field) =>
        field.kind === 'toOne' && field.inverse === undefined
          ? (world.one(place.entity, place.row, field.name) ?? [])
          : [],
      ),
    )
  }
  return undefined
}
