import {
  codeSchemes,
  contactRoles,
  type Contact,
  type LocalAuthority,
  type LocalAuthorityCode,
  type Routing,
  type University,
} from '@cohortium/domain'
import authorityCodes from '../../data/local-authority-codes.json' with { type: 'json' }
import authorities from '../../data/local-authorities.json' with { type: 'json' }
import contacts from '../../data/contacts.json' with { type: 'json' }
import routings from '../../data/routings.json' with { type: 'json' }
import universities from '../../data/universities.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf, idOrNull } from './find.ts'
import { member } from './member.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** The two universities of the South West Consortium. Source: both course pages. */
export const university: readonly Columns<University>[] = numbered(universities, (record) => ({
  code: record.code,
  name: record.name,
  short_name: record.shortName,
  ukprn: record.ukprn,
  hesa_code: record.hesaCode,
  department: record.department,
  sessions_held_in: record.sessionsHeldIn,
  website: record.website,
  source: cite(record.source),
}))

/** The six local authorities that work with them. Source: both course pages. */
export const localAuthority: readonly Columns<LocalAuthority>[] = numbered(authorities, (record) => ({
  code: record.code,
  dfe_code: record.dfeCode,
  name: record.name,
  short_name: record.shortName,
  region: record.region,
  source: cite(record.source),
}))

/** Every code an authority holds or has held: Somerset's changed with its reorganisation in 2023. */
export const localAuthorityCode: readonly Columns<LocalAuthorityCode, 'local_authority'>[] = numbered(
  authorityCodes,
  (record) => ({
    local_authority_id: idOf(localAuthority, record.localAuthority),
    scheme: member(codeSchemes, record.scheme),
    code: record.code,
    valid_from: record.validFrom,
    valid_to: record.validTo,
  }),
)

/** Which university serves an authority's SENCOs, by date. Source: University of Exeter, course page 2023-24. */
export const routing: readonly Columns<Routing, 'local_authority' | 'university'>[] = numbered(
  routings,
  (record) => ({
    local_authority_id: idOf(localAuthority, record.localAuthority),
    university_id: idOf(university, record.university),
    valid_from: record.validFrom,
    valid_to: record.validTo,
    reason: record.reason,
    source: cite(record.source),
    version: 1,
  }),
)

/** Offices to write to, by role; never a person. */
export const contact: readonly Columns<Contact, never, 'university' | 'local_authority'>[] = numbered(
  contacts,
  (record) => ({
    university_id: idOrNull(university, record.university),
    local_authority_id: idOrNull(localAuthority, record.localAuthority),
    role: member(contactRoles, record.role),
    name: record.name,
    purpose: record.purpose,
    url: null,
    position: record.position,
  }),
)
