import type { Ask } from '../../access/gate.ts'
import { applicationFields, type ApplicationRow } from './application-fields.ts'
import { authoritiesByCode } from './authorities.ts'
import { told } from './fields.ts'
import type { Kind, Plan, RowProblem } from './kind.ts'
import { numbersOf } from './numbers.ts'

type Numbers = ReadonlyMap<string, number>

interface Named {
  readonly cohorts: Numbers
  readonly programmes: Numbers
  readonly schools: Numbers
  readonly people: Numbers
  readonly authorities: Numbers
}

async function namedBy(ask: Ask, rows: readonly ApplicationRow[]): Promise<Named> {
  const each = (field: keyof ApplicationRow) => rows.map((row) => row[field] as string | null)
  return {
    cohorts: await numbersOf(ask, 'cohort', each('cohort')),
    programmes: await numbersOf(ask, 'programme', each('programme')),
    schools: await numbersOf(ask, 'school', each('school')),
    people: await numbersOf(ask, 'person', each('person')),
    authorities: await authoritiesByCode(ask),
  }
}

/** Global ids of what a row names, and what of it there is not. */
function refer(row: ApplicationRow, named: Named) {
  const problems: RowProblem[] = []
  const idOf = (field: keyof ApplicationRow, prefix: string, numbers: Numbers): string | null => {
    const name = row[field]
    if (typeof name !== 'string') return null
    const number = numbers.get(name)
    if (number === undefined)
      problems.push({
        field,
        reason: 'BAD_USER_INPUT',
        message: `The ${applicationFields[field].label} ${name} is not recorded, or not yours; correct it, or have it added.`,
      })
    return number === undefined ? null : `${prefix}_${number}`
  }
  const ids = {
    cohort: idOf('cohort', 'coh', named.cohorts),
    programme: idOf('programme', 'prg', named.programmes),
    school: idOf('school', 'sch', named.schools),
    person: idOf('person', 'per', named.people),
    localAuthority: idOf('authority', 'la', named.authorities),
  }
  return { ids, problems }
}

/** Facts that come in pairs: one without the other is told of the one that is missing. */
const needed = (field: keyof ApplicationRow, because: keyof ApplicationRow): RowProblem => ({
  field,
  reason: 'BAD_USER_INPUT',
  message: `The ${applicationFields[field].label} is empty; fill it in, or leave out the ${applicationFields[because].label} too.`,
})

function incomplete(row: ApplicationRow): RowProblem[] {
  const problems: RowProblem[] = []
  const { teacherStatus, teacherStatusAwardedOn, induction, sencoRole, sencoSince, school } = row
  if (teacherStatus && !teacherStatusAwardedOn)
    problems.push(needed('teacherStatusAwardedOn', 'teacherStatus'))
  if (teacherStatus && !induction) problems.push(needed('induction', 'teacherStatus'))
  if (!teacherStatus && teacherStatusAwardedOn)
    problems.push(needed('teacherStatus', 'teacherStatusAwardedOn'))
  if (sencoRole && !sencoSince) problems.push(needed('sencoSince', 'sencoRole'))
  if (!sencoRole && sencoSince) problems.push(needed('sencoRole', 'sencoSince'))
  if (sencoRole && !school) problems.push(needed('school', 'sencoRole'))
  if (row.qualification && !row.qualificationLevel)
    problems.push(needed('qualificationLevel', 'qualification'))
  return problems
}

function planOne(row: ApplicationRow, named: Named): Plan {
  const { ids, problems: unknown } = refer(row, named)
  const problems = [...unknown, ...incomplete(row)]
  if (problems.length > 0) return { problems }
  const { givenName, familyName, email, phone, trn, dateOfBirth } = row
  const newPerson = told({ givenName, familyName, email, phone, trn, dateOfBirth })
  const { teacherStatus: kind, teacherStatusAwardedOn: awardedOn, induction } = row
  const { sencoRole: role, sencoSince: startsOn, qualification: title, qualificationLevel: level } = row
  const input = told({
    ...ids,
    newPerson: ids.person === null ? newPerson : null,
    routingOverrideReason: row.routingOverrideReason,
    headteacherSupports: row.headteacherSupports,
    accessToPupils: row.accessToPupils,
    leadsAspectOfSen: row.leadsAspectOfSen,
    teacherStatuses: kind && [{ kind, awardedOn, induction }],
    sencoAppointments: role && [{ school: ids.school, role, startsOn }],
    qualifications: title && [{ title, level, overseas: false }],
  })
  return {
    effect: 'add',
    step: { mutation: 'createApplication', input },
    note: { addedPerson: ids.person === null },
  }
}

/** Drafts of applications, with whom they are of. */
export const applications: Kind<ApplicationRow> = {
  kind: 'applications',
  needs: 'admissions',
  fields: applicationFields,
  sifts: false,
  doubles: 'faulty',
  keys: ({ email, trn, person }) => [
    `email ${email.toLowerCase()}`,
    ...(trn === null ? [] : [`trn ${trn}`]),
    ...(person === null ? [] : [`person ${person}`]),
  ],
  async plan(ask, rows) {
    const named = await namedBy(ask, rows)
    return rows.map((row) => planOne(row, named))
  },
  fieldOf: {
    localAuthority: 'authority',
    awardedOn: 'teacherStatusAwardedOn',
    role: 'sencoRole',
    startsOn: 'sencoSince',
    title: 'qualification',
    level: 'qualificationLevel',
    PersonKnown: 'person',
    AlreadyApplied: 'person',
    NotRouted: 'routingOverrideReason',
    OverrideNeeded: 'routingOverrideReason',
    SchemeClosed: 'cohort',
    SchemeNotOpen: 'cohort',
    NotPermitted: 'cohort',
    StatusRecorded: 'teacherStatus',
  },
  async made(ask, { id = 0 }, note) {
    const [row] = await ask<{ version: number }>('select version from application where id = $1', [id])
    return { application: id, note: { ...note, version: row?.version } }
  },
  async takeBack({ ask }, { id }) {
    const [row] = await ask<{ why: string | null }>('select app.take_back_application($1) as why', [id])
    return row?.why ?? undefined
  },
}
