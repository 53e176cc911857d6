import {
  isMainstreamOrMaintainedNursery,
  isUrn,
  refuse,
  schoolPhases,
  schoolStatuses,
  schoolTypes,
  type SchoolPhase,
  type SchoolStatus,
  type SchoolType,
} from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'

/** What is told of a school in both inputs. */
export interface SchoolInput {
  localAuthorityId: RowNumber
  urn?: string
  laestab?: string
  name: string
  phase: SchoolPhase
  type: SchoolType
  status: SchoolStatus
  town?: string
  postcode?: string
  openedOn?: string
  closedOn?: string
}

@InputType({ description: 'A school or other setting that is not known yet.' })
export class AddSchoolInput extends ChangeInput implements SchoolInput {
  @Ref('LocalAuthority', 'Authority in whose area it lies.') localAuthorityId!: RowNumber
  @Words('Unique Reference Number, six digits; none for a setting without one.', { nullable: true, most: 6 })
  urn?: string
  @Words('Authority and establishment, as 878/2345.', { nullable: true, most: 8 }) laestab?: string
  @Words('Name of the setting.', { most: 200 }) name!: string
  @Choice(schoolPhases, 'Ages taught.') phase!: SchoolPhase
  @Choice(schoolTypes, 'Kind of establishment.') type!: SchoolType
  @Choice(schoolStatuses, 'Whether it operates.') status!: SchoolStatus
  @Words('Post town.', { nullable: true, most: 100 }) town?: string
  @Words('Postcode.', { nullable: true, most: 8 }) postcode?: string
  @Day('Day on which it opened.', { nullable: true }) openedOn?: string
  @Day('Day on which it closed.', { nullable: true }) closedOn?: string
}

@InputType({ description: 'Everything that is known of a school, as it is to be from now on.' })
export class EditSchoolInput extends thingInput('School', 'school') implements SchoolInput {
  @Ref('LocalAuthority', 'Authority in whose area it lies.') localAuthorityId!: RowNumber
  @Words('Unique Reference Number, six digits; none for a setting without one.', { nullable: true, most: 6 })
  urn?: string
  @Words('Authority and establishment, as 878/2345.', { nullable: true, most: 8 }) laestab?: string
  @Words('Name of the setting.', { most: 200 }) name!: string
  @Choice(schoolPhases, 'Ages taught.') phase!: SchoolPhase
  @Choice(schoolTypes, 'Kind of establishment.') type!: SchoolType
  @Choice(schoolStatuses, 'Whether it operates.') status!: SchoolStatus
  @Words('Post town.', { nullable: true, most: 100 }) town?: string
  @Words('Postcode.', { nullable: true, most: 8 }) postcode?: string
  @Day('Day on which it opened.', { nullable: true }) openedOn?: string
  @Day('Day on which it closed.', { nullable: true }) closedOn?: string
}

/** What is wrong with a school's facts, if anything is. */
export function judgeSchool({ urn, laestab, status, openedOn, closedOn }: SchoolInput) {
  if (urn !== undefined && !isUrn(urn))
    return refuse('UrnMalformed', `A URN has six digits; ${urn} does not.`)
  if (laestab !== undefined && !/^\d{3}\/\d{4}$/.test(laestab))
    return refuse('UrnMalformed', `Write authority and establishment as 878/2345; ${laestab} is not so.`)
  if (openedOn !== undefined && closedOn !== undefined && closedOn < openedOn)
    return refuse('EndsBeforeStart', `It opened on ${openedOn}; choose a later day of closing.`)
  if (status === 'closed' && closedOn === undefined)
    return refuse('ClosingDayMissing', 'Give the day on which it closed.')
  return undefined
}

/** The entity's properties. */
export const schoolColumns = (input: SchoolInput) => ({
  urn: input.urn ?? null,
  laestab: input.laestab ?? null,
  name: input.name,
  phase: input.phase,
  type: input.type,
  status: input.status,
  town: input.town ?? null,
  postcode: input.postcode?.toUpperCase() ?? null,
  openedOn: input.openedOn ?? null,
  closedOn: input.closedOn ?? null,
  mainstreamOrMaintainedNursery: isMainstreamOrMaintainedNursery(input.type),
  localAuthority: { id: input.localAuthorityId },
})
