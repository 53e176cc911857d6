import { contactRoles, type Contact as ContactFacts, type ContactRole } from '@cohortium/domain'
import { BelongsTo, Enum, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../local-authority/local-authority.entity.ts'
import type { University } from '../university/university.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'contact',
  prefix: 'con',
  plural: 'contacts',
  description: 'An office to turn to, named by its role and organisation; never a named person.',
  order: ['position'],
  stands: 'always',
  checks: {
    contact_position_positive: 'position >= 1',
    contact_one_organisation: 'num_nonnulls(university_id, local_authority_id) <= 1',
  },
  indexes: [
    ['university', 'position'],
    ['localAuthority', 'position'],
  ],
})
export class Contact implements ContactFacts {
  @Id() id!: number

  @Enum(contactRoles, 'Which question the office answers.') role!: ContactRole

  @Text('Title of the office, never the name of a living person.') name!: string

  @Text('What to ask it about.') purpose!: string

  @Text('Page on which the office publishes how to reach it.', { nullable: true }) url!: string | null

  @Int('Place in its organisation’s list of contacts, from 1.') position!: number

  @BelongsTo('University', 'University the office belongs to; absent for an authority’s office.', {
    nullable: true,
    many: 'contacts',
    manyDescription: 'Offices of the university, in the order they should be tried.',
    manyList: 'plain',
  })
  university!: University | null

  @BelongsTo('LocalAuthority', 'Authority the office belongs to; absent for a university’s office.', {
    nullable: true,
    many: 'contacts',
    manyDescription: 'Offices of the authority, in the order they should be tried.',
    manyList: 'plain',
  })
  localAuthority!: LocalAuthority | null
}
