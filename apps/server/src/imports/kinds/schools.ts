import type { School } from '@cohortium/domain'
import type { Ask } from '../../access/gate.ts'
import { establishmentFields, type Establishment } from '../gias/establishment-fields.ts'
import { schoolOf } from '../gias/school-of.ts'
import { authoritiesByCode } from './authorities.ts'
import { told } from './fields.ts'
import type { Difference, Kind, Plan } from './kind.ts'
import { takeBackSchool } from './take-back-school.ts'

/** What is compared, by the names that people know of the file. */
const compared = {
  name: 'name',
  laestab: 'number',
  phase: 'phase',
  type: 'typeCode',
  status: 'status',
  openedOn: 'openedOn',
  closedOn: 'closedOn',
  town: 'town',
  postcode: 'postcode',
} as const
type Compared = keyof typeof compared

export interface KnownSchool extends Pick<School, Compared> {
  readonly id: number
  readonly urn: string
  readonly version: number
  readonly authorityId: number
}

/** Schools that are recorded, by their numbers in the register. */
export const knownSchools = (ask: Ask, urns: readonly string[]): Promise<KnownSchool[]> =>
  ask(
    `select id, urn, laestab, name, phase, type, status, town, postcode, opened_on::text as "openedOn",
       closed_on::text as "closedOn", version, local_authority_id as "authorityId"
     from school where urn = any ($1::text[])`,
    [urns],
  )

/** Input of the mutations that add and edit schools. */
export const schoolInput = (school: Pick<School, Compared> & { urn: string | null }, authorityId: number) =>
  told({
    localAuthorityId: `la_${authorityId}`,
    urn: school.urn,
    ...Object.fromEntries(Object.keys(compared).map((name) => [name, school[name as Compared]])),
  })

function planOne(
  establishment: Establishment,
  authorities: ReadonlyMap<string, number>,
  before: KnownSchool | undefined,
): Plan {
  const found = schoolOf(establishment, new Set(authorities.keys()))
  if (!found.ok)
    return found.because === 'unknown_kind'
      ? { problems: [{ field: 'typeCode', reason: 'unknown_kind', message: found.message }] }
      : { skip: 'passed_over' }
  const authorityId = authorities.get(found.authorityCode) ?? 0
  const input = schoolInput(found.school, authorityId)
  // Nobody works any more in a school that closed before anybody knew of it.
  if (!before)
    return found.school.status === 'closed'
      ? { skip: 'passed_over' }
      : { effect: 'add', step: { mutation: 'addSchool', input } }
  const differences: Difference[] = Object.entries(compared).flatMap(([name, field]) => {
    const [was, is] = [before[name as Compared], found.school[name as Compared]]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
  if (before.authorityId !== authorityId)
    differences.push({ field: 'authorityCode', before: null, after: found.authorityCode })
  if (differences.length === 0) return { skip: 'unchanged' }
  return {
    effect: before.status !== 'closed' && found.school.status === 'closed' ? 'close' : 'change',
    step: {
      mutation: 'editSchool',
      input: { id: `sch_${before.id}`, expectedVersion: before.version, ...input },
    },
    differences,
    note: { before: schoolInput(before, before.authorityId) },
  }
}

/** Schools of the consortium's authorities, by the national register's file of all establishments. */
export const schools: Kind<Establishment> = {
  kind: 'schools',
  needs: 'configuration',
  fields: establishmentFields,
  sifts: true,
  doubles: 'faulty',
  async concerns(ask) {
    const authorities = await authoritiesByCode(ask)
    return ({ authorityCode = '' }) => authorities.has(authorityCode.padStart(3, '0'))
  },
  keys: ({ urn }) => [urn],
  async plan(ask, rows) {
    const authorities = await authoritiesByCode(ask)
    const urns = rows.map(({ urn }) => urn)
    const byUrn = new Map((await knownSchools(ask, urns)).map((school) => [school.urn, school]))
    return rows.map((row) => planOne(row, authorities, byUrn.get(row.urn)))
  },
  fieldOf: {
    laestab: 'number',
    type: 'typeCode',
    localAuthorityId: 'authorityCode',
    UrnMalformed: 'urn',
    UrnTaken: 'urn',
    EndsBeforeStart: 'closedOn',
    ClosingDayMissing: 'closedOn',
  },
  async made(ask, { id = 0 }, note) {
    const [row] = await ask<{ version: number }>('select version from school where id = $1', [id])
    return { school: id, note: { ...note, version: row?.version } }
  },
  takeBack: takeBackSchool,
}
