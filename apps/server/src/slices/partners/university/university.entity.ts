import type { University as UniversityFacts } from '@cohortium/domain'
import { Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'

@GraphType({
  owner: 'partners',
  table: 'university',
  prefix: 'uni',
  plural: 'universities',
  description:
    'A university of the consortium: it admits, teaches, examines and confers awards on its own participants.',
  keys: ['code'],
  order: ['code'],
  search: ['name', 'shortName', 'code'],
  stands: 'always',
  checks: {
    university_ukprn_digits: "ukprn ~ '^[0-9]{8}$'",
    university_hesa_code_digits: "hesa_code ~ '^[0-9]{4}$'",
  },
})
export class University implements UniversityFacts {
  @Id() id!: number

  @Code(
    'Short code of the university in capital letters, for example PLYMOUTH. Never the name, which an authority may share.',
  )
  code!: string

  @Text('Full name as the university writes it.') name!: string

  @Text('Name short enough for a table heading.') shortName!: string

  @Code('UK Provider Reference Number: eight digits that identify the university in national returns.', {
    unique: true,
  })
  ukprn!: string

  @Code('Four-digit institution code used by the Higher Education Statistics Agency.', { unique: true })
  hesaCode!: string

  @Text('Department or institute that runs the programme; absent where the source names none.', {
    nullable: true,
  })
  department!: string | null

  @Text('Town of the taught days where they are not held in the participant’s own authority.', {
    nullable: true,
  })
  sessionsHeldIn!: string | null

  @Text('Address of the public page about the course.', { nullable: true }) website!: string | null

  @Text('Where these facts were read.') source!: string
}
