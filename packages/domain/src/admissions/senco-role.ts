import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const sencoRoles = defineEnum(
  'SencoRole',
  'Part a person has in coordinating a setting’s special educational needs.',
  {
    senco: 'Holds the post; the statutory clock runs from the first such appointment.',
    deputy_senco: 'Stands in for or assists the post-holder.',
    aspiring_senco: 'Leads some aspect of special educational needs and prepares for the post.',
  },
)
export type SencoRole = EnumValue<typeof sencoRoles>
