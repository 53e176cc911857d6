import type { PersonIdentity as PersonIdentityFacts } from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { nameReaders, officeReaders, teachingReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'person_identity',
  prefix: 'pid',
  plural: 'personIdentities',
  description:
    'A person’s names and contact details, in a table of their own so that fewer roles can read them.',
  readers: nameReaders,
  stands: 'always',
  hidden: true,
  checks: { person_identity_trn_real: "trn ~ '^[0-9]{7}$' and trn not in ('0000000', '9999999', '1234567')" },
  indexes: [['familyName']],
})
export class PersonIdentity implements PersonIdentityFacts {
  @Id() id!: number

  @Text('Given name as the person writes it.', {
    personal: true,
    asOf: { last: 'person.names.givenName' },
  })
  givenName!: string

  @Text('Family name as the person writes it.', {
    personal: true,
    asOf: { last: 'person.names.familyName' },
  })
  familyName!: string

  @Text('Address for messages about the programme.', { personal: true }) email!: string

  @Text('Telephone number.', { nullable: true, personal: true, readers: teachingReaders })
  phone!: string | null

  @Code('Teacher reference number: seven digits, leading zeros included.', {
    nullable: true,
    unique: true,
    personal: true,
    readers: officeReaders,
  })
  trn!: string | null

  @DateOnly('Date of birth.', { nullable: true, personal: true, readers: officeReaders })
  dateOfBirth!: string | null

  @Version() version!: number

  @BelongsTo('Person', 'Person whose details these are.', { unique: true, one: 'identity', hidden: true })
  person!: Person
}
