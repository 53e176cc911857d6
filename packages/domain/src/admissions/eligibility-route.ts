import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const eligibilityRoutes = defineEnum(
  'EligibilityRoute',
  'Ground on which an applicant may enter a programme.',
  {
    senco: 'Qualified teacher in post as SENCO: the national award.',
    early_years: 'EYTS holder: the national award, limited to the early years.',
    experienced_senco:
      'Qualified teacher with earlier SENCO experience or a related professional role: the national award.',
    not_in_role:
      'Qualified teacher outside the post, with the setting’s support: may not reach every outcome.',
    inclusive_education: 'Does not meet the award’s conditions: PgCert Inclusive Education instead.',
  },
)
export type EligibilityRoute = EnumValue<typeof eligibilityRoutes>
