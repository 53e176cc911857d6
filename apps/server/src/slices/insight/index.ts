import type { Slice } from '../../slice.ts'
import { Account } from './account/account.entity.ts'
import { AccountMutations, InvitationMutations } from './account/account.mutations.ts'
import { OwnAccountMutations } from './account/own-account.mutations.ts'
import { Assignment } from './assignment/assignment.entity.ts'
import { AssignmentMutations } from './assignment/assignment.mutations.ts'
import { AuditDifference } from './audit-difference/audit-difference.entity.ts'
import { AuditEvent } from './audit-event/audit-event.entity.ts'
import { AuditSeal } from './audit-seal/audit-seal.entity.ts'
import { Credential } from './credential/credential.entity.ts'
import { ApiTokenMutations, CredentialMutations } from './credential/credential.mutations.ts'
import { EvaluationResponse } from './evaluation-response/evaluation-response.entity.ts'
import { EvaluationScore } from './evaluation-score/evaluation-score.entity.ts'
import { EvaluationSurvey } from './evaluation-survey/evaluation-survey.entity.ts'
import { closeSurvey, openSurvey } from './evaluation-survey/evaluation-survey.mutations.ts'
import { evaluationSurveyPolicy } from './evaluation-survey/evaluation-survey.policy.ts'
import { sendSurveyInvitations } from './evaluation-survey/invite.mutations.ts'
import { ExternalIdentity } from './external-identity/external-identity.entity.ts'
import { ImportColumn } from './import-column/import-column.entity.ts'
import { ImportDifference } from './import-difference/import-difference.entity.ts'
import { ImportProblem } from './import-problem/import-problem.entity.ts'
import { ImportRow } from './import-row/import-row.entity.ts'
import { importChanges } from './import/import.mutations.ts'
import { Import } from './import/import.entity.ts'
import { importPolicy } from './import/import.policy.ts'
import { ImportQueries } from './import/import.queries.ts'
import { importRowPolicy } from './import-row/import-row.policy.ts'
import { OperationExplanationQueries } from './operation-explanation/operation-explanation.queries.ts'
import { OutboxMessage } from './outbox-message/outbox-message.entity.ts'
import { OutboxMessageQueries } from './outbox-message/outbox-message.queries.ts'
import { PersonDataMutations } from './person-data/person-data.mutations.ts'
import { ProgrammeDateQueries } from './programme-date/programme-date.queries.ts'
import { ReminderQueries } from './reminder/reminder.queries.ts'
import { ViewerCanQueries } from './viewer-can/viewer-can.queries.ts'
import { ViewerQueries } from './viewer/viewer.queries.ts'

export const insight: Slice = {
  name: 'insight',
  description: 'Evaluation of the programme by those who took part, and who uses the system.',
  types: [
    EvaluationSurvey,
    EvaluationResponse,
    EvaluationScore,
    Account,
    Assignment,
    ExternalIdentity,
    Credential,
    AuditEvent,
    AuditDifference,
    AuditSeal,
    OutboxMessage,
    Import,
    ImportColumn,
    ImportRow,
    ImportProblem,
    ImportDifference,
  ],
  resolvers: [
    ProgrammeDateQueries,
    OperationExplanationQueries,
    ViewerQueries,
    ViewerCanQueries,
    OutboxMessageQueries,
    ReminderQueries,
    ImportQueries,
    ApiTokenMutations,
    CredentialMutations,
    OwnAccountMutations,
    InvitationMutations,
    AccountMutations,
    AssignmentMutations,
    PersonDataMutations,
  ],
  changes: [openSurvey, sendSurveyInvitations, closeSurvey, ...importChanges],
  policies: [evaluationSurveyPolicy, importPolicy, importRowPolicy],
}
