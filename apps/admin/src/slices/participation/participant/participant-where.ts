import {
  addMonths,
  enumValues,
  isEnumValue,
  liveParticipantStates,
  participantStates,
  type ParticipantState as StateWord,
} from '@cohortium/domain'
import type { May } from '@/app/access/may.ts'
import type { ParticipantState, ParticipantWhere } from '@/gql/graphql.ts'
import type { ParticipantFilters } from './participant-filters.ts'
import { schoolsWhere } from './schools-where.ts'

const graphWord = (word: StateWord): ParticipantState => word.toUpperCase() as ParticipantState

/** Registrations whose three-year clock still runs. */
const live: ParticipantWhere = { status: { in: liveParticipantStates.map(graphWord) } }

/** A participant who missed a day and has not made it up. */
const missedDay: ParticipantWhere = {
  ...live,
  attendances: { some: { status: { in: ['ABSENT', 'AUTHORISED_ABSENCE'] } } },
}

/**
 * Live registrations whose statutory deadline is behind (`missed`), or behind or at most so many months ahead; none for
 * what is neither.
 */
export function deadlineWhere(deadline: string, today: string): ParticipantWhere[] {
  if (deadline === 'missed') return [{ ...live, statutoryDeadline: { lt: today } }]
  if (!/^[1-9]\d?$/.test(deadline)) return []
  return [{ ...live, statutoryDeadline: { lte: addMonths(today, Number(deadline)) } }]
}

/** Each word must be found in what the reader knows people by, or in the school's name. */
function searchWhere(q: string, may: May): ParticipantWhere[] {
  const words = q.trim().split(/\s+/).filter(Boolean)
  return words.map((word) => ({
    or: [...knownBy(word, may), { school: { name: { containsInsensitive: word } } }],
  }))
}

function knownBy(word: string, may: May): ParticipantWhere[] {
  if (!may.read('Participant.familyName')) return [{ pseudonym: { containsInsensitive: word } }]
  return [
    { familyName: { containsInsensitive: word } },
    { givenName: { containsInsensitive: word } },
    { reference: { containsInsensitive: word } },
  ]
}

/** A condition on a list of codes; none for an empty one. */
const among = (codes: readonly string[], where: (codes: string[]) => ParticipantWhere): ParticipantWhere[] =>
  codes.length ? [where([...codes])] : []

/** Words that are no states would be refused by the graph; they match nobody. */
function statusWhere(words: readonly string[]): ParticipantWhere[] {
  if (words.length === 0) return []
  const states = words.filter((word) => isEnumValue(participantStates, word))
  return [{ status: { in: states.map(graphWord) } }]
}

/**
 * The graph's condition for the filters.
 * @param may filters by what is closed to the reader are left out, as the server would refuse them
 * @param today day by which deadlines are judged; without it the filter by deadline is left out
 * @param without filters to leave out, as a facet counts under all the others
 */
export function whereOf(
  filters: ParticipantFilters,
  today: string | undefined,
  may: May,
  without: readonly (keyof ParticipantFilters)[] = [],
): ParticipantWhere {
  const parts: Record<keyof ParticipantFilters, ParticipantWhere[]> = {
    q: searchWhere(filters.q, may),
    university: among(filters.university, (codes) => ({ university: { code: { in: codes } } })),
    authority: among(filters.authority, (codes) => ({ localAuthority: { code: { in: codes } } })),
    status: statusWhere(filters.status),
    year: among(filters.year, (codes) => ({ cohort: { academicYear: { code: { in: codes } } } })),
    cohort: among(filters.cohort, (codes) => ({ cohort: { code: { in: codes } } })),
    school: among(filters.school, (values) => ({ school: schoolsWhere(values) })),
    programme: among(filters.programme, (codes) => ({ programme: { code: { in: codes } } })),
    tutor: among(filters.tutor, (codes) => ({ primaryTutor: { reference: { in: codes } } })),
    deadline: today ? deadlineWhere(filters.deadline, today) : [],
    attendance: filters.attendance && may.read('Attendance') ? [missedDay] : [],
    concern:
      filters.concern && may.read('Concern') ? [{ concerns: { some: { status: { ne: 'RESOLVED' } } } }] : [],
  }
  const names = Object.keys(parts) as (keyof ParticipantFilters)[]
  const and = names.filter((name) => !without.includes(name)).flatMap((name) => parts[name])
  return and.length ? { and } : {}
}

/** Every state in the domain's order, as the graph writes it. */
export const allStates: readonly ParticipantState[] = enumValues(participantStates).map(graphWord)
