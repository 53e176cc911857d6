import { tutorKinds, type Tutor as TutorFacts, type TutorKind } from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Int,
  ManyThrough,
  Text,
  Through,
  Version,
} from '@cohortium/graph-sql/declare'
import { nameReaders } from '../../../readers.ts'
import type { DeliveryGroup } from '../../programme/delivery-group/delivery-group.entity.ts'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'
import type { Person } from '../../admissions/person/person.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'tutor',
  prefix: 'tut',
  plural: 'tutors',
  description:
    'Someone who teaches and supports participants: an adviser or experienced SENCO in an authority, or a member of a university.',
  keys: ['reference'],
  order: ['reference'],
  search: ['reference', 'givenName', 'familyName'],
  stands: 'always',
  checks: { tutor_capacity_not_negative: 'capacity >= 0', tutor_active_range: 'active_to > active_from' },
  indexes: [
    ['person', 'reference'],
    ['university', 'reference'],
  ],
})
export class Tutor implements TutorFacts {
  @Id() id!: number

  @Code('Number by which staff refer to the tutor, for example TUT-0001.') reference!: string

  @Enum(tutorKinds, 'Whether the tutor is local or of the university.') kind!: TutorKind

  @Int('Number of participants the tutor can take at a time.') capacity!: number

  @DateOnly('First day as a tutor.') activeFrom!: string

  @DateOnly('First day on which the tutor no longer works for the consortium; absent while the work lasts.', {
    nullable: true,
  })
  activeTo!: string | null

  @Text('What the tutor does by profession, for example SEN advisory teacher.') professionalRole!: string

  @Version() version!: number

  @Through('person.identity.givenName', 'Given name. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'reference',
  })
  givenName!: string | null

  @Through('person.identity.familyName', 'Family name. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'reference',
  })
  familyName!: string | null

  @Through('person.identity.email', 'Address for messages. Personal.', {
    personal: true,
    readers: nameReaders,
  })
  email!: string | null

  @BelongsTo('Person', 'Person who teaches.', {
    hiddenFrom: ['external_examiner'],
    many: 'tutorRoles',
    manyDescription: 'The person’s work as a tutor.',
    manyList: 'plain',
  })
  person!: Person

  @BelongsTo('University', 'University the tutor works with; absent for one who serves both.', {
    nullable: true,
    many: 'tutors',
    manyDescription: 'Tutors who work with this university.',
  })
  university!: University | null

  @ManyThrough('LocalAuthority', 'Authorities that the tutor serves.', {
    table: 'tutor_local_authority',
    from: 'tutor_id',
    to: 'local_authority_id',
    order: ['code'],
    inverse: { name: 'tutors', description: 'Tutors who serve this authority.', order: ['reference'] },
  })
  localAuthorities!: LocalAuthority[]

  @ManyThrough('DeliveryGroup', 'Groups that the tutor teaches.', {
    table: 'delivery_group_tutor',
    from: 'tutor_id',
    to: 'delivery_group_id',
    order: ['code'],
    inverse: { name: 'tutors', description: 'Tutors who teach the group.', order: ['reference'] },
  })
  deliveryGroups!: DeliveryGroup[]
}
