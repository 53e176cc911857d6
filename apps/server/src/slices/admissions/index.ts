import type { Slice } from '../../slice.ts'
import { Application } from './application/application.entity.ts'
import { applicationChanges } from './application/application.mutations.ts'
import { applicationPolicy } from './application/application.policy.ts'
import { EligibilityQueries } from './application/eligibility.queries.ts'
import { ApplicationCondition } from './application-condition/application-condition.entity.ts'
import { ApplicationDocument } from './application-document/application-document.entity.ts'
import { ApplicationTransition } from './application-transition/application-transition.entity.ts'
import { EnglishEvidence } from './english-evidence/english-evidence.entity.ts'
import { mergePeople } from './person/merge.mutations.ts'
import { Person } from './person/person.entity.ts'
import { PersonIdentity } from './person-identity/person-identity.entity.ts'
import { PersonName } from './person-name/person-name.entity.ts'
import { Qualification } from './qualification/qualification.entity.ts'
import { ReleaseAgreement } from './release-agreement/release-agreement.entity.ts'
import { releaseChanges } from './release-agreement/release.mutations.ts'
import { releaseAgreementPolicy } from './release-agreement/release-agreement.policy.ts'
import { SencoAppointment } from './senco-appointment/senco-appointment.entity.ts'
import { TeacherStatus } from './teacher-status/teacher-status.entity.ts'

export const admissions: Slice = {
  name: 'admissions',
  description: 'People, their qualifications, applications and release agreements.',
  types: [
    Person,
    PersonIdentity,
    PersonName,
    TeacherStatus,
    SencoAppointment,
    EnglishEvidence,
    Qualification,
    Application,
    ApplicationDocument,
    ApplicationCondition,
    ApplicationTransition,
    ReleaseAgreement,
  ],
  resolvers: [EligibilityQueries],
  changes: [...applicationChanges, ...releaseChanges, mergePeople],
  policies: [applicationPolicy, releaseAgreementPolicy],
}
