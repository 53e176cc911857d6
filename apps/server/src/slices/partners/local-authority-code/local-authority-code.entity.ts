import {
  codeSchemes,
  type LocalAuthorityCode as LocalAuthorityCodeFacts,
  type CodeScheme,
} from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, Enum, GraphType, Id } from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../local-authority/local-authority.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'local_authority_code',
  prefix: 'lac',
  plural: 'localAuthorityCodes',
  description: 'A code that a local authority holds or once held, with the days on which it was valid.',
  order: ['scheme', 'validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  uniques: [['scheme', 'code']],
  checks: { local_authority_code_valid_range: 'valid_to > valid_from' },
  exclusions: {
    local_authority_code_no_overlap:
      'USING gist (local_authority_id WITH =, scheme WITH =, daterange(valid_from, valid_to) WITH &&)',
  },
  indexes: [['localAuthority', 'scheme', 'validFrom']],
})
export class LocalAuthorityCode implements LocalAuthorityCodeFacts {
  @Id() id!: number

  @Enum(codeSchemes, 'Who issues the code.') scheme!: CodeScheme

  @Code('The code itself, in the issuer’s own form.') code!: string

  @DateOnly('First day on which the code was valid.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent while the code is still valid.', {
    nullable: true,
  })
  validTo!: string | null

  @BelongsTo('LocalAuthority', 'Authority that the code stands for.', {
    many: 'codes',
    manyDescription: 'Every code the authority has held, each with the days on which it was valid.',
    manyList: 'plain',
  })
  localAuthority!: LocalAuthority
}
