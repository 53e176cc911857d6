import { sencoRoles, type SencoAppointment as SencoAppointmentFacts, type SencoRole } from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id } from '@cohortium/graph-sql/declare'
import { progressReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'
import type { School } from '../../partners/school/school.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'senco_appointment',
  prefix: 'sap',
  plural: 'sencoAppointments',
  description:
    'A person’s time in a SENCO role at one school. The first appointment starts the statutory deadline.',
  readers: progressReaders,
  order: ['startsOn'],
  stands: { from: 'startsOn', last: 'endsOn' },
  checks: { senco_appointment_ends_after_start: 'ends_on >= starts_on' },
  indexes: [
    ['person', 'startsOn'],
    ['school', 'startsOn'],
  ],
})
export class SencoAppointment implements SencoAppointmentFacts {
  @Id() id!: number

  @Enum(sencoRoles, 'Role held or hoped for.') role!: SencoRole

  @DateOnly('First day in the role.') startsOn!: string

  @DateOnly('Last day in the role; absent while it lasts.', { nullable: true }) endsOn!: string | null

  @BelongsTo('Person', 'Person appointed.', {
    many: 'sencoAppointments',
    manyDescription: 'The person’s SENCO appointments, the earliest first.',
  })
  person!: Person

  @BelongsTo('School', 'School or setting of the appointment.', {
    many: 'sencoAppointments',
    manyDescription: 'SENCO appointments at this school.',
  })
  school!: School
}
