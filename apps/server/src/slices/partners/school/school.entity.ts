import {
  schoolPhases,
  schoolStatuses,
  schoolTypes,
  type School as SchoolFacts,
  type SchoolPhase,
  type SchoolStatus,
  type SchoolType,
} from '@cohortium/domain'
import {
  BelongsTo,
  Bool,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Text,
  Version,
} from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../local-authority/local-authority.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'school',
  prefix: 'sch',
  plural: 'schools',
  description:
    'A school or other setting where participants work, as the national register of schools (GIAS) records it.',
  keys: ['urn'],
  order: ['urn'],
  search: ['name', 'town', 'urn'],
  stands: 'always',
  checks: {
    school_urn_digits: "urn ~ '^[0-9]{6}$'",
    school_laestab_digits: "laestab ~ '^[0-9]{3}/[0-9]{4}$'",
    school_closed_after_opened: 'closed_on >= opened_on',
  },
  indexes: [['localAuthority', 'urn']],
})
export class School implements SchoolFacts {
  @Id() id!: number

  @Code(
    'Unique Reference Number in the register: six digits. Absent for settings that the register does not list, such as some early years settings.',
    { nullable: true },
  )
  urn!: string | null

  @Code(
    'Three digits of the authority, a slash and four of the establishment, as used in the school census.',
    { nullable: true },
  )
  laestab!: string | null

  @Text('Name of the setting.') name!: string

  @Enum(schoolPhases, 'Ages taught.') phase!: SchoolPhase

  @Enum(schoolTypes, 'Kind of establishment, which decides whether the statutory deadline applies.')
  type!: SchoolType

  @Enum(schoolStatuses, 'Whether the setting is open, closed or changing.', {
    asOf: { never: 'ask for `openedOn` and `closedOn`' },
  })
  status!: SchoolStatus

  @Text('Post town.', { nullable: true }) town!: string | null

  @Code('Postcode of the setting.', { nullable: true }) postcode!: string | null

  @DateOnly('Day on which the setting opened; absent when it opened before the register began.', {
    nullable: true,
  })
  openedOn!: string | null

  @DateOnly('Day on which the setting closed; absent while it is open.', {
    nullable: true,
    asOf: { since: 'closedOn' },
  })
  closedOn!: string | null

  @Bool('True for a setting invented for the demonstration; no such school exists.') isSynthetic!: boolean

  @Bool(
    'True when the regulations on qualified SENCOs cover this kind of setting: a mainstream school or a maintained nursery.',
  )
  mainstreamOrMaintainedNursery!: boolean

  @Version() version!: number

  @BelongsTo('LocalAuthority', 'Authority in whose area the setting lies.', {
    many: 'schools',
    manyDescription: 'Schools and settings in this authority’s area.',
  })
  localAuthority!: LocalAuthority
}
