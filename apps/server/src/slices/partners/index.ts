import type { Slice } from '../../slice.ts'
import { Contact } from './contact/contact.entity.ts'
import { DataSharingAgreement } from './data-sharing-agreement/data-sharing-agreement.entity.ts'
import { dataSharingAgreementPolicy } from './data-sharing-agreement/data-sharing-agreement.policy.ts'
import {
  agreeDataSharing,
  endDataSharingAgreement,
  replaceDataSharingAgreement,
} from './data-sharing-agreement/data-sharing-agreement.mutations.ts'
import { LocalAuthority } from './local-authority/local-authority.entity.ts'
import { LocalAuthorityCode } from './local-authority-code/local-authority-code.entity.ts'
import { Routing } from './routing/routing.entity.ts'
import { routingPolicy } from './routing/routing.policy.ts'
import { addRouting, endRouting, replaceRouting } from './routing/routing.mutations.ts'
import { School } from './school/school.entity.ts'
import { schoolPolicy } from './school/school.policy.ts'
import { addSchool, editSchool, succeedSchool } from './school/school.mutations.ts'
import { SchoolSuccession } from './school-succession/school-succession.entity.ts'
import { University } from './university/university.entity.ts'

export const partners: Slice = {
  name: 'partners',
  description:
    'Universities, local authorities, routing, schools, contacts and agreements between the controllers.',
  types: [
    University,
    LocalAuthority,
    LocalAuthorityCode,
    Routing,
    School,
    SchoolSuccession,
    Contact,
    DataSharingAgreement,
  ],
  resolvers: [],
  changes: [
    addRouting,
    replaceRouting,
    endRouting,
    agreeDataSharing,
    replaceDataSharingAgreement,
    endDataSharingAgreement,
    addSchool,
    editSchool,
    succeedSchool,
  ],
  policies: [dataSharingAgreementPolicy, routingPolicy, schoolPolicy],
}
