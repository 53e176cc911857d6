import {
  deliveryModes,
  studyModes,
  type AwardScheme,
  type Programme,
  type ProgrammeSpecification,
} from '@cohortium/domain'
import schemes from '../../data/award-schemes.json' with { type: 'json' }
import specifications from '../../data/programme-specifications.json' with { type: 'json' }
import programmes from '../../data/programmes.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf } from './find.ts'
import { member } from './member.ts'
import { university } from './organisations.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** The place of a scheme's successor in the same file, which is also its id. */
function successorId(code: string | null): number | null {
  if (code === null) return null
  const place = schemes.findIndex((each) => each.code === code)
  if (place < 0)
    throw new Error(`The data files name the award scheme '${code}', which award-schemes.json lacks.`)
  return place + 1
}

/** Awards with the dates between which each may be begun and finished. Source: SEND Regulations 2014, reg. 49. */
export const awardScheme: readonly Columns<AwardScheme, never, 'successor'>[] = numbered(
  schemes,
  (record) => ({
    code: record.code,
    name: record.name,
    commence_from: record.commenceFrom,
    commence_before: record.commenceBefore,
    complete_before: record.completeBefore,
    legal_basis: record.legalBasis,
    source: cite(record.source),
    successor_id: successorId(record.successor),
  }),
)

/** What people register for. Source: both course pages. */
export const programme: readonly Columns<Programme, 'award_scheme'>[] = numbered(programmes, (record) => ({
  code: record.code,
  title: record.title,
  credits: record.credits,
  level: record.level,
  mode: member(studyModes, record.mode),
  delivery: member(deliveryModes, record.delivery),
  duration_months: record.durationMonths,
  taught_days: record.taughtDays,
  study_days: record.studyDays,
  description: record.description,
  source: cite(record.source),
  award_scheme_id: idOf(awardScheme, record.awardScheme),
}))

/** A programme as one university specified it for one academic year. */
export const programmeSpecification: readonly Columns<ProgrammeSpecification, 'programme' | 'university'>[] =
  numbered(specifications, (record) => ({
    programme_id: idOf(programme, record.programme),
    university_id: idOf(university, record.university),
    academic_year_code: record.academicYearCode,
    reference: record.reference,
    aims: record.aims,
    structure: record.structure,
    methods: record.methods,
    outcomes: record.outcomes,
    assessment: record.assessment,
    source: cite(record.source),
  }))
