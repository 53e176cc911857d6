import type { Qualification as QualificationFacts } from '@cohortium/domain'
import { BelongsTo, Bool, Code, DateOnly, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import { recordReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'qualification',
  prefix: 'qua',
  plural: 'qualifications',
  description: 'A qualification that a person brings to an application.',
  readers: recordReaders,
  checks: { qualification_level_1_to_8: 'level between 1 and 8' },
  indexes: [['person']],
})
export class Qualification implements QualificationFacts {
  @Id() id!: number

  @Text('Title of the qualification.') title!: string

  @Int('Level in the national frameworks, 1 to 8; 6 is a bachelor’s degree.') level!: number

  @Bool('True when it was awarded outside the United Kingdom.') overseas!: boolean

  @Code(
    'Number of the UK ENIC statement that compares an overseas qualification; absent where none is needed or received.',
    { nullable: true },
  )
  enicStatementReference!: string | null

  @DateOnly('Day of the award; absent when only the year is known.', { nullable: true })
  awardedOn!: string | null

  @BelongsTo('Person', 'Person who holds the qualification.', {
    many: 'qualifications',
    manyDescription: 'Qualifications the person holds.',
    manyList: 'plain',
  })
  person!: Person
}
