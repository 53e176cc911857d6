import {
  holdsOn,
  sharedScope,
  visibilityOf,
  type AgreementScope,
  type Reader,
  type Role,
  type Visibility,
} from '@cohortium/domain'
import type { Row, Tables } from './tables.ts'

/** Who asks, by the ids of what they belong to. */
export interface Asker {
  readonly role: Role
  readonly accountId: number
  readonly universityId: number | null
  readonly authorityId: number | null
  readonly tutorId: number | null
  /** The assignment’s days. */
  readonly validFrom: string
  readonly validTo: string | null
}

export const text = (value: Row[string] | undefined): string => String(value)
export const id = (value: Row[string] | undefined): number => Number(value)

export const rowsOf = (tables: Tables, name: string): readonly Row[] => {
  const rows = tables[name]
  if (!rows) throw new Error(`there is no table ${name}`)
  return rows
}

export const period = (row: Row) => ({
  validFrom: text(row['valid_from']),
  validTo: row['valid_to'] === null ? null : text(row['valid_to']),
})

const codeIn = (tables: Tables, table: string, wanted: Row[string] | undefined): string =>
  text(rowsOf(tables, table).find((row) => row['id'] === wanted)?.['code'])

/** What each university shares with the asker’s on the day. */
export function sharedWith(
  tables: Tables,
  asker: Asker,
  day: string,
): (universityId: number) => AgreementScope {
  const agreements = rowsOf(tables, 'data_sharing_agreement').map((row) => ({
    ...period(row),
    grantorCode: codeIn(tables, 'university', row['grantor_id']),
    recipientCode: codeIn(tables, 'university', row['recipient_id']),
    // The column holds nothing but scopes.
    scope: text(row['scope']) as AgreementScope,
    signedOn: text(row['signed_on']),
  }))
  const recipient = codeIn(tables, 'university', asker.universityId)
  return (university) => sharedScope(agreements, recipient, codeIn(tables, 'university', university), day)
}

/** Boards that an external examiner sits on: of their university, within their term. */
export const examinedBoards = (tables: Tables, asker: Asker): Set<number> =>
  new Set(
    rowsOf(tables, 'exam_board')
      .filter((board) => board['university_id'] === asker.universityId)
      .filter((board) => holdsOn(asker, text(board['meets_on'])))
      .map((board) => id(board['id'])),
  )

export const sampledMarks = (tables: Tables, asker: Asker): Set<number> => {
  const boards = examinedBoards(tables, asker)
  return new Set(
    rowsOf(tables, 'moderation_sample')
      .filter((sample) => asker.role === 'external_examiner' && boards.has(id(sample['exam_board_id'])))
      .map((sample) => id(sample['mark_id'])),
  )
}

/** How much of each participant is open, by the domain’s own rule. */
export function visibilities(tables: Tables, asker: Asker, day: string): Map<number, Visibility> {
  const reader: Reader = {
    role: asker.role,
    universityCode: asker.universityId === null ? null : codeIn(tables, 'university', asker.universityId),
    authorityCode: asker.authorityId === null ? null : codeIn(tables, 'local_authority', asker.authorityId),
    tutorId: asker.tutorId,
  }
  const shared = sharedWith(tables, asker, day)
  const primary = new Map(
    rowsOf(tables, 'tutor_allocation')
      .filter((row) => holdsOn(period(row), day))
      .map((row) => [row['participant_id'], id(row['tutor_id'])]),
  )
  const others = otherTutors(tables)
  const sampled = sampledParticipants(tables, asker)
  return new Map(
    rowsOf(tables, 'participant').map((row) => [
      id(row['id']),
      visibilityOf(
        {
          universityCode: codeIn(tables, 'university', row['university_id']),
          authorityCode: codeIn(tables, 'local_authority', row['local_authority_id']),
          primaryTutorId: primary.get(row['id'] ?? null) ?? null,
          otherTutorIds: others(row),
          isSampled: sampled.has(id(row['id'])),
        },
        reader,
        shared(id(row['university_id'])),
      ),
    ]),
  )
}

const grouped = (rows: readonly Row[], key: string, value: string): Map<Row[string], number[]> => {
  const groups = new Map<Row[string], number[]>()
  for (const row of rows) {
    const of = row[key] ?? null
    const found = row[value] ?? null
    if (of !== null && found !== null) groups.set(of, [...(groups.get(of) ?? []), id(found)])
  }
  return groups
}

/** Tutors of the participant’s group, of the groups where a day was made up, and second markers. */
function otherTutors(tables: Tables): (participant: Row) => number[] {
  const ofGroup = grouped(rowsOf(tables, 'delivery_group_tutor'), 'delivery_group_id', 'tutor_id')
  const groupOfDay = new Map(
    rowsOf(tables, 'taught_day').map((day) => [day['id'], day['delivery_group_id'] ?? null]),
  )
  const madeUp = grouped(rowsOf(tables, 'attendance'), 'participant_id', 'made_up_at_id')
  const registrations = grouped(rowsOf(tables, 'module_registration'), 'participant_id', 'id')
  const secondMarkers = grouped(rowsOf(tables, 'mark'), 'module_registration_id', 'second_marker_id')
  return (participant) => {
    const own = participant['id'] ?? null
    return [
      ...(ofGroup.get(participant['delivery_group_id'] ?? null) ?? []),
      ...(madeUp.get(own) ?? []).flatMap((day) => ofGroup.get(groupOfDay.get(day) ?? null) ?? []),
      ...(registrations.get(own) ?? []).flatMap((registration) => secondMarkers.get(registration) ?? []),
    ]
  }
}

function sampledParticipants(tables: Tables, asker: Asker): Set<number> {
  const marks = sampledMarks(tables, asker)
  const registrations = new Set(
    rowsOf(tables, 'mark')
      .filter((mark) => marks.has(id(mark['id'])))
      .map((mark) => mark['module_registration_id']),
  )
  return new Set(
    rowsOf(tables, 'module_registration')
      .filter((row) => registrations.has(row['id']))
      .map((row) => id(row['participant_id'])),
  )
}
