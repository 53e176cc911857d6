import type { EntryConditions } from '../../src/admissions/eligibility-facts.ts'
import type { AdmissionPolicy } from '../../src/programme/admission-policy.ts'

type Policy = EntryConditions & Pick<AdmissionPolicy, 'exitAwardName'>

/** Plymouth's entry conditions of 2023-24. */
export const plymouthPolicy: Policy = {
  acceptedTeacherStatuses: ['qts', 'qtls', 'eyts'],
  inductionRequiredOfSchoolSencos: true,
  inductionRequired: false,
  eytsScope: 'early_years',
  acceptsExperiencedSencos: true,
  acceptsNonSencos: true,
  nonSencoNeedsSetting: false,
  nonSencoNeedsPupils: false,
  nonSencoNeedsLead: false,
  nonSencoNeedsHeadteacher: false,
  alternativeProgrammeCode: 'PGCERT-IE',
  exitAwardName: 'PgCert Inclusive Education',
}

/** Exeter's entry conditions of 2023-24. */
export const exeterPolicy: Policy = {
  acceptedTeacherStatuses: ['qts', 'qtls'],
  inductionRequiredOfSchoolSencos: true,
  inductionRequired: true,
  eytsScope: null,
  acceptsExperiencedSencos: false,
  acceptsNonSencos: true,
  nonSencoNeedsSetting: true,
  nonSencoNeedsPupils: true,
  nonSencoNeedsLead: true,
  nonSencoNeedsHeadteacher: true,
  alternativeProgrammeCode: null,
  exitAwardName: 'Postgraduate Certificate (60 credits)',
}
