import {
  agreementScopes,
  awardScopes,
  teacherStatusKinds,
  type AdmissionPolicy,
  type DataSharingAgreement,
} from '@cohortium/domain'
import agreements from '../../data/data-sharing-agreements.json' with { type: 'json' }
import policies from '../../data/admission-policies.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf } from './find.ts'
import { member } from './member.ts'
import { university } from './organisations.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Who may enter the programme, by university and date: the two pages differ, so the difference is data. */
export const admissionPolicy: readonly Columns<AdmissionPolicy, 'university'>[] = numbered(
  policies,
  (record) => ({
    version_label: record.versionLabel,
    valid_from: record.validFrom,
    valid_to: record.validTo,
    accepted_teacher_statuses: record.acceptedTeacherStatuses.map((each) => member(teacherStatusKinds, each)),
    induction_required_of_school_sencos: record.inductionRequiredOfSchoolSencos,
    induction_required: record.inductionRequired,
    eyts_scope: record.eytsScope === null ? null : member(awardScopes, record.eytsScope),
    accepts_experienced_sencos: record.acceptsExperiencedSencos,
    accepts_non_sencos: record.acceptsNonSencos,
    non_senco_needs_setting: record.nonSencoNeedsSetting,
    non_senco_needs_pupils: record.nonSencoNeedsPupils,
    non_senco_needs_lead: record.nonSencoNeedsLead,
    non_senco_needs_headteacher: record.nonSencoNeedsHeadteacher,
    alternative_programme_code: record.alternativeProgrammeCode,
    ielts_overall: record.ieltsOverall,
    ielts_element: record.ieltsElement,
    exit_award_name: record.exitAwardName,
    source: cite(record.source),
    university_id: idOf(university, record.university),
  }),
)

/** Made up, for the demonstration only: what one controller lets the other see. */
export const dataSharingAgreement: readonly Columns<DataSharingAgreement, 'grantor' | 'recipient'>[] =
  numbered(agreements, (record) => ({
    purpose: record.purpose,
    scope: member(agreementScopes, record.scope),
    signed_on: record.signedOn,
    valid_from: record.validFrom,
    valid_to: record.validTo,
    grantor_id: idOf(university, record.grantor),
    recipient_id: idOf(university, record.recipient),
    version: 1,
  }))
