import { isMainstreamOrMaintainedNursery, isSyntheticUrn, type School } from '@cohortium/domain'
import type { Establishment } from './establishment-fields.ts'
import { passedOverByCode, schoolTypeByCode } from './establishment-types.ts'

/** A school as the register has it, with the code of its authority. */
export interface RegisteredSchool {
  readonly ok: true
  readonly authorityCode: string
  readonly school: Omit<School, 'id' | 'version'>
}

/** Why an establishment is no school of ours: that is no fault of its row. */
export interface PassedOver {
  readonly ok: false
  readonly because: 'other_authority' | 'other_kind' | 'unknown_kind' | 'synthetic_number'
  /** A sentence. */
  readonly message: string
}

/** What is known of a school by the register. @param authorities codes of those whose schools are wanted, three digits each. */
export function schoolOf(
  { typeCode, authorityCode, number, ...facts }: Establishment,
  authorities: ReadonlySet<string>,
): RegisteredSchool | PassedOver {
  const { urn, name, openedOn, closedOn } = facts
  if (!authorities.has(authorityCode))
    return passed('other_authority', `${name} (${urn}) lies in another authority, ${authorityCode}.`)
  if (isSyntheticUrn(urn))
    return passed('synthetic_number', `${urn} is a number of made-up schools, which no register has.`)
  const type = schoolTypeByCode[typeCode]
  if (type === undefined) {
    const kind = passedOverByCode[typeCode]
    return kind === undefined
      ? passed('unknown_kind', `${name} (${urn}) is of the type ${typeCode}, which is not known here.`)
      : passed('other_kind', `${name} (${urn}) is ${kind}.`)
  }
  return {
    ok: true,
    authorityCode,
    school: {
      ...facts,
      laestab: number === null ? null : `${authorityCode}/${number}`,
      postcode: facts.postcode?.toUpperCase() ?? null,
      type,
      // The register has schools that closed before the day from which it knows them to be open.
      openedOn: openedOn !== null && closedOn !== null && closedOn < openedOn ? null : openedOn,
      isSynthetic: false,
      mainstreamOrMaintainedNursery: isMainstreamOrMaintainedNursery(type),
    },
  }
}

const passed = (because: PassedOver['because'], message: string): PassedOver => ({
  ok: false,
  because,
  message,
})
