import type { PersonName as PersonNameFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { nameReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'person_name',
  prefix: 'pnm',
  plural: 'personNames',
  description:
    'A name that a person used over a range of days, so that documents in a former name can be matched.',
  readers: nameReaders,
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  checks: { person_name_valid_range: 'valid_to > valid_from' },
  exclusions: {
    person_name_no_overlap: 'USING gist (person_id WITH =, daterange(valid_from, valid_to) WITH &&)',
  },
  indexes: [['person', 'validFrom']],
})
export class PersonName implements PersonNameFacts {
  @Id() id!: number

  @Text('Given name in use then. Personal.', { personal: true }) givenName!: string

  @Text('Family name in use then. Personal.', { personal: true }) familyName!: string

  @DateOnly('First day on which the name was used.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent for the name in use.', { nullable: true })
  validTo!: string | null

  @BelongsTo('Person', 'Person who used the name.', {
    many: 'names',
    manyDescription: 'Names the person has used, the earliest first.',
    manyList: 'plain',
  })
  person!: Person
}
