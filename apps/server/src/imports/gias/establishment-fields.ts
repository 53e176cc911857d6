import type { SchoolPhase, SchoolStatus } from '@cohortium/domain'
import { readAs, type Field, type Fields } from '../field.ts'
import { day, formed, oneOf, optional, words, type Reader } from '../readers.ts'

/** What the register says of an establishment, as far as it is read. */
export interface Establishment {
  readonly urn: string
  /** Three digits of the authority. */
  readonly authorityCode: string
  /** Four digits; absent where it has none. */
  readonly number: string | null
  readonly name: string
  /** The register's code of its type. */
  readonly typeCode: string
  readonly phase: SchoolPhase
  readonly status: SchoolStatus
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly town: string | null
  readonly postcode: string | null
}

/** Source: DfE, Get Information about Schools, phases of education. */
const phases: Readonly<Record<string, SchoolPhase>> = {
  '0': 'not_applicable',
  '1': 'nursery',
  '2': 'primary',
  '3': 'middle_deemed_primary',
  '4': 'secondary',
  '5': 'middle_deemed_secondary',
  '6': 'sixteen_plus',
  '7': 'all_through',
  'Not applicable': 'not_applicable',
  Nursery: 'nursery',
  Primary: 'primary',
  'Middle deemed primary': 'middle_deemed_primary',
  Secondary: 'secondary',
  'Middle deemed secondary': 'middle_deemed_secondary',
  '16 plus': 'sixteen_plus',
  'All-through': 'all_through',
}

/** Source: DfE, Get Information about Schools, establishment statuses. */
const statuses: Readonly<Record<string, SchoolStatus>> = {
  '1': 'open',
  '2': 'closed',
  '3': 'open_but_proposed_to_close',
  '4': 'proposed_to_open',
  Open: 'open',
  Closed: 'closed',
  'Open, but proposed to close': 'open_but_proposed_to_close',
  'Proposed to open': 'proposed_to_open',
}

/** Noughts at the beginning are lost where a spreadsheet has taken a code for a number. */
const digits = (count: number, example: string): Reader<string> => {
  const read = formed(new RegExp(`^\\d{${count}}$`), `${count} digits, as ${example}`)
  return (cell) => read(/^\d+$/.test(cell) ? cell.padStart(count, '0') : cell)
}

const required = <Value>(label: string, titles: readonly string[], read: Reader<Value>): Field<Value> => ({
  label,
  titles,
  isRequired: true,
  read,
})

const further = <Value>(
  label: string,
  titles: readonly string[],
  read: Reader<Value>,
): Field<Value | null> => ({ label, titles, isRequired: false, read: optional(read) })

/** Columns of the register's file of all establishments. Source: DfE, Get Information about Schools, downloads. */
export const establishmentFields: Fields<Establishment> = {
  urn: required('URN', ['URN'], formed(/^\d{6}$/, 'six digits, as 112345')),
  authorityCode: required('authority’s code', ['LA (code)'], digits(3, '878')),
  number: further('establishment’s number', ['EstablishmentNumber'], digits(4, '2345')),
  name: required('name', ['EstablishmentName', 'School name'], words(200)),
  typeCode: required(
    'code of its type',
    ['TypeOfEstablishment (code)'],
    formed(/^\d{1,2}$/, 'a code of the register, as 34'),
  ),
  phase: required('phase', ['PhaseOfEducation (code)', 'PhaseOfEducation (name)'], (cell) =>
    cell === '' ? readAs('not_applicable') : oneOf(phases)(cell),
  ),
  status: required('status', ['EstablishmentStatus (code)', 'EstablishmentStatus (name)'], oneOf(statuses)),
  openedOn: further('day on which it opened', ['OpenDate'], day),
  closedOn: further('day on which it closed', ['CloseDate'], day),
  town: further('town', ['Town'], words(100)),
  postcode: further(
    'postcode',
    ['Postcode'],
    formed(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'a postcode, as PL4 8AA'),
  ),
}
