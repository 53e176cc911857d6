import type { LocalAuthority as LocalAuthorityFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import type { University } from '../university/university.entity.ts'
import { currentRouting } from './current-routing.ts'

@GraphType({
  owner: 'partners',
  table: 'local_authority',
  prefix: 'la',
  plural: 'localAuthorities',
  description:
    'A local authority of the consortium’s region; each one’s SENCOs are routed to one university.',
  keys: ['code', 'dfeCode'],
  order: ['code'],
  search: ['name', 'code'],
  stands: 'always',
  checks: { local_authority_dfe_code_digits: "dfe_code ~ '^[0-9]{3}$'" },
})
export class LocalAuthority implements LocalAuthorityFacts {
  @Id() id!: number

  @Code(
    'Current nine-character code of the Office for National Statistics (GSS), for example E10000008. A look-up also accepts a former code.',
    { asOf: { last: 'codes.code', where: { scheme: 'gss' } } },
  )
  code!: string

  @Code('Three-digit number by which the Department for Education knows the authority, for example 878.', {
    asOf: { last: 'codes.code', where: { scheme: 'dfe' } },
  })
  dfeCode!: string

  @Text('Full name of the authority.') name!: string

  @Text('Name short enough for a table heading.') shortName!: string

  @Text('Region of England in which the authority lies.') region!: string

  @Text('Where these facts were read.') source!: string

  @BelongsTo(
    'University',
    'University to which the authority’s SENCOs are routed on the programme’s today; absent when the authority is routed to none.',
    {
      nullable: true,
      many: 'localAuthorities',
      manyDescription: 'Local authorities routed to this university on the programme’s today.',
      by: (t) => currentRouting(t),
      asOf: { last: 'routings.university' },
    },
  )
  university!: University | null
}
