import type { Person as PersonFacts } from '@cohortium/domain'
import { Bool, Code, GraphType, Id, Through } from '@cohortium/graph-sql/declare'
import { nameReaders, officeReaders, pseudonymReaders, teachingReaders } from '../../../readers.ts'

@GraphType({
  owner: 'admissions',
  table: 'person',
  prefix: 'per',
  plural: 'people',
  description:
    'Someone who applies to or takes part in the programme, or teaches on it. Names and contact details are personal and kept apart.',
  keys: ['reference'],
  order: ['reference'],
  search: ['reference', 'givenName', 'familyName'],
  stands: 'always',
})
export class Person implements PersonFacts {
  @Id() id!: number

  @Code('Number by which letters and calls refer to the person, for example PER-000001.', {
    readers: nameReaders,
    instead: 'pseudonym',
  })
  reference!: string

  @Code('Stable made-up identifier that lets analysts follow a person without knowing who it is.', {
    unique: true,
    readers: pseudonymReaders,
    instead: 'reference',
  })
  pseudonym!: string

  @Bool('True for a person invented for the demonstration.') isSynthetic!: boolean

  @Through('identity.givenName', 'Given name as the person writes it. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'pseudonym',
  })
  givenName!: string | null

  @Through('identity.familyName', 'Family name as the person writes it. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'pseudonym',
  })
  familyName!: string | null

  @Through('identity.email', 'Address for messages about the programme. Personal.', {
    personal: true,
    readers: teachingReaders,
  })
  email!: string | null

  @Through('identity.phone', 'Telephone number. Personal.', { personal: true, readers: teachingReaders })
  phone!: string | null

  @Through('identity.trn', 'Teacher reference number: seven digits, leading zeros included. Personal.', {
    personal: true,
    readers: officeReaders,
  })
  trn!: string | null

  @Through('identity.dateOfBirth', 'Date of birth. Personal.', {
    personal: true,
    readers: officeReaders,
    instead: 'participations.ageBand',
  })
  dateOfBirth!: string | null
}
