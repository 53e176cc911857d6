/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One key to order academic years by: exactly one field, directly or along single relations. */
export type AcademicYearOrder = {
  /** First calendar year and the last two digits of the second, for example 2023/24. */
  readonly code?: SortDirection | null | undefined;
  /** Last day, 31 July. */
  readonly endsOn?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** First day, 1 August. */
  readonly startsOn?: SortDirection | null | undefined;
};

/** Conditions on academic year rows. All that are given must hold; null means not asked. */
export type AcademicYearWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AcademicYearWhere> | null | undefined;
  /** First calendar year and the last two digits of the second, for example 2023/24. */
  readonly code?: CodeWhere | null | undefined;
  /** Cohorts that start in this year, one per university. Conditions on the whole list, whatever page is asked for. */
  readonly cohorts?: CohortListWhere | null | undefined;
  /** Last day, 31 July. */
  readonly endsOn?: DateWhere | null | undefined;
  /** Exam boards of the year, of both universities. Conditions on the whole list, whatever page is asked for. */
  readonly examBoards?: ExamBoardListWhere | null | undefined;
  /** Fees published for starts in this year. Conditions on the whole list, whatever page is asked for. */
  readonly feeRates?: FeeRateListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AcademicYearWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AcademicYearWhere> | null | undefined;
  /** First day, 1 August. */
  readonly startsOn?: DateWhere | null | undefined;
};

/** Why a change of accounts, passwords or tokens was not made. */
export type AccessRefusalReason =
  /** The account has this role on some of these days already. */
  | 'ASSIGNMENT_OVERLAPS'
  /** Somebody else changed it meanwhile. */
  | 'CHANGED_MEANWHILE'
  /** Another account has this address. */
  | 'EMAIL_TAKEN'
  /** Another account has this identity. */
  | 'IDENTITY_TAKEN'
  /** A value is not what it must be. */
  | 'INVALID_INPUT'
  /** Only administrators of the consortium may do this. */
  | 'NOT_ADMINISTRATOR'
  /** There is no such thing, or it is not yours. */
  | 'NOT_FOUND'
  /** It is so already. */
  | 'NO_CHANGE'
  /** The account is used through another organisation and has no password here. */
  | 'NO_PASSWORD'
  /** Administrators do not shut themselves out. */
  | 'OWN_ACCOUNT'
  /** It is done by somebody who is signed in, not by a token. */
  | 'SESSION_NEEDED'
  /** There were too many failed attempts. */
  | 'TOO_MANY_ATTEMPTS'
  /** There is no second factor to confirm or remove. */
  | 'TWO_FACTOR_ABSENT'
  /** There is a second factor already. */
  | 'TWO_FACTOR_ACTIVE'
  /** The new password is too easily guessed. */
  | 'WEAK_PASSWORD'
  /** The code is not the one of this moment, or was used before. */
  | 'WRONG_CODE'
  /** The present password is another one. */
  | 'WRONG_PASSWORD';

/** Whether somebody may sign in. */
export type AccountStatus =
  /** May sign in, in the parts assigned to them. */
  | 'ACTIVE'
  /** May not sign in; whatever was signed in is signed out. */
  | 'SUSPENDED';

/** Conditions on a value of account status. All that are given must hold; null means not asked. */
export type AccountStatusWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AccountStatus | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AccountStatus> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AccountStatus | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AccountStatus> | null | undefined;
};

/** Conditions on account rows. All that are given must hold; null means not asked. */
export type AccountWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AccountWhere> | null | undefined;
  /** Roles that the account has, had or will have. Conditions on the whole list, whatever page is asked for. */
  readonly assignments?: AssignmentListWhere | null | undefined;
  /** What was done or read by the account. Conditions on the whole list, whatever page is asked for. */
  readonly auditEvents?: AuditEventListWhere | null | undefined;
  /** When the account was made. */
  readonly createdAt?: DateTimeWhere | null | undefined;
  /** The account’s sessions and tokens, also past ones. Conditions on the whole list, whatever page is asked for. */
  readonly credentials?: CredentialListWhere | null | undefined;
  /** How the person is addressed. Personal. */
  readonly displayName?: TextWhere | null | undefined;
  /** Address of the person, in lower case; it names the account and proves nothing. Personal. */
  readonly email?: CodeWhere | null | undefined;
  /** Identities at other organisations by which the account may be used. Conditions on the whole list, whatever page is asked for. */
  readonly externalIdentities?: ExternalIdentityListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Belongs to the demonstration, whose passwords and tokens everybody knows. */
  readonly isDemonstration?: BooleanWhere | null | undefined;
  /** When the person last signed in; absent for one who never has. */
  readonly lastSignedInAt?: DateTimeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AccountWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AccountWhere> | null | undefined;
  /** Whether the person may sign in. */
  readonly status?: AccountStatusWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
  /** Whether the person gets a message on working days on which something is due. */
  readonly wantsDigest?: BooleanWhere | null | undefined;
};

/** Conditions on a list of admission policies. */
export type AdmissionPolicyListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AdmissionPolicyWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AdmissionPolicyWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AdmissionPolicyWhere | null | undefined;
};

/** Conditions on admission policy rows. All that are given must hold; null means not asked. */
export type AdmissionPolicyWhere = {
  /** Kinds of teacher status accepted, as the lower-case codes of TeacherStatusKind. */
  readonly acceptedTeacherStatuses?: TextListWhere | null | undefined;
  /** True when experienced SENCOs and professionals in related work may apply. */
  readonly acceptsExperiencedSencos?: BooleanWhere | null | undefined;
  /** True when a qualified teacher who is not a SENCO may apply. */
  readonly acceptsNonSencos?: BooleanWhere | null | undefined;
  /** Code of the programme offered to applicants who do not meet the conditions; absent where there is none. */
  readonly alternativeProgrammeCode?: CodeWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AdmissionPolicyWhere> | null | undefined;
  /** Name of the university’s own award for credits without the national award. */
  readonly exitAwardName?: TextWhere | null | undefined;
  /** Scope of the award open to holders of early years teacher status; absent where that status is not accepted. */
  readonly eytsScope?: AwardScopeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Lowest IELTS score accepted in each of the four elements, 0 to 9 in halves. */
  readonly ieltsElement?: FloatWhere | null | undefined;
  /** Lowest overall IELTS score accepted, 0 to 9 in halves. */
  readonly ieltsOverall?: FloatWhere | null | undefined;
  /** True when every applicant must have completed induction. */
  readonly inductionRequired?: BooleanWhere | null | undefined;
  /** True when a SENCO in a school must have completed induction. */
  readonly inductionRequiredOfSchoolSencos?: BooleanWhere | null | undefined;
  /** True when such a teacher needs the headteacher’s support. */
  readonly nonSencoNeedsHeadteacher?: BooleanWhere | null | undefined;
  /** True when such a teacher must be able to lead part of the setting’s work on special educational needs. */
  readonly nonSencoNeedsLead?: BooleanWhere | null | undefined;
  /** True when such a teacher must have access to pupils with special educational needs. */
  readonly nonSencoNeedsPupils?: BooleanWhere | null | undefined;
  /** True when such a teacher must be employed in a setting. */
  readonly nonSencoNeedsSetting?: BooleanWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AdmissionPolicyWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AdmissionPolicyWhere> | null | undefined;
  /** Where the conditions were read. */
  readonly source?: TextWhere | null | undefined;
  /** University whose conditions these are. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** First day on which the version decides applications. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent for the current version. */
  readonly validTo?: DateWhere | null | undefined;
  /** Name of the version, for example 2023-24. */
  readonly versionLabel?: TextWhere | null | undefined;
};

/** Age in whole years at registration, widened so that nobody can be recognised. */
export type AgeBand =
  /** 25 to 34 years. */
  | 'FROM_25_TO_34'
  /** 35 to 44 years. */
  | 'FROM_35_TO_44'
  /** 45 to 54 years. */
  | 'FROM_45_TO_54'
  /** 55 years or older. */
  | 'FROM_55'
  /** 24 years or younger. */
  | 'UNDER_25';

/** Conditions on a value of age band. All that are given must hold; null means not asked. */
export type AgeBandWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AgeBand | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AgeBand> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AgeBand | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AgeBand> | null | undefined;
};

/** What a data-sharing agreement lets the recipient see, widest first. */
export type AgreementScope =
  /** Counts and rates only. */
  | 'AGGREGATES'
  /** Rows of named participants, with their progress. */
  | 'PARTICIPANTS'
  /** Progress of participants without their personal fields. */
  | 'PROGRESS';

/** Conditions on a value of agreement scope. All that are given must hold; null means not asked. */
export type AgreementScopeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AgreementScope | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AgreementScope> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AgreementScope | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AgreementScope> | null | undefined;
};

/** Conditions on a list of application conditions. */
export type ApplicationConditionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ApplicationConditionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ApplicationConditionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ApplicationConditionWhere | null | undefined;
};

/** Conditions on application condition rows. All that are given must hold; null means not asked. */
export type ApplicationConditionWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ApplicationConditionWhere> | null | undefined;
  /** Application whose offer carries the condition. Conditions on that row; where there is none, all its fields count as missing. */
  readonly application?: ApplicationWhere | null | undefined;
  /** What must be done or shown. */
  readonly description?: TextWhere | null | undefined;
  /** Last day on which it can be met. */
  readonly dueOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Day on which it was met; absent until then. */
  readonly metOn?: DateWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ApplicationConditionWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ApplicationConditionWhere> | null | undefined;
};

/** Conditions on a list of application documents. */
export type ApplicationDocumentListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ApplicationDocumentWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ApplicationDocumentWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ApplicationDocumentWhere | null | undefined;
};

/** Conditions on application document rows. All that are given must hold; null means not asked. */
export type ApplicationDocumentWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ApplicationDocumentWhere> | null | undefined;
  /** Application that needs the document. Conditions on that row; where there is none, all its fields count as missing. */
  readonly application?: ApplicationWhere | null | undefined;
  /** Size of the file kept, in bytes; absent where none is kept here. */
  readonly contentBytes?: IntWhere | null | undefined;
  /** Format of the file kept; absent where none is kept here. */
  readonly contentFormat?: DocumentFormatWhere | null | undefined;
  /** SHA-256 of the file kept, in hexadecimal; absent where none is kept here. */
  readonly contentSha256?: CodeWhere | null | undefined;
  /** Name of the file received; absent until it comes. */
  readonly fileName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** What the document proves. */
  readonly kind?: DocumentKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ApplicationDocumentWhere | null | undefined;
  /** What the person who checked it adds. */
  readonly note?: TextWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ApplicationDocumentWhere> | null | undefined;
  /** Day on which it came; absent until then. */
  readonly receivedOn?: DateWhere | null | undefined;
  /** Whether it has been asked for, received or checked. */
  readonly status?: DocumentStatusWhere | null | undefined;
};

/** Conditions on a list of applications. */
export type ApplicationListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ApplicationWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ApplicationWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ApplicationWhere | null | undefined;
};

/** One key to order applications by: exactly one field, directly or along single relations. */
export type ApplicationOrder = {
  /** True when the applicant has access to pupils with special educational needs. */
  readonly accessToPupils?: SortDirection | null | undefined;
  /** Cohort in which a place is sought. */
  readonly cohort?: CohortOrder | null | undefined;
  /** Day of the decision; absent until there is one. */
  readonly decidedOn?: SortDirection | null | undefined;
  /** What the decision maker adds to the reason. */
  readonly decisionNote?: SortDirection | null | undefined;
  /** Structured reason for the decision; absent until there is one. */
  readonly decisionReason?: SortDirection | null | undefined;
  /** Day on which the applicant asked, by the link of the offer, for a later cohort; absent when they did not. */
  readonly deferralAskedOn?: SortDirection | null | undefined;
  /** True when the headteacher supports the application. */
  readonly headteacherSupports?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** True when the highest qualification was awarded outside the United Kingdom, so that a UK ENIC statement is needed. */
  readonly isOverseasQualified?: SortDirection | null | undefined;
  /** True when the applicant can lead part of their setting’s work on special educational needs. */
  readonly leadsAspectOfSen?: SortDirection | null | undefined;
  /** Authority of the applicant’s setting; absent when they work in none. */
  readonly localAuthority?: LocalAuthorityOrder | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Person who applies. */
  readonly person?: PersonOrder | null | undefined;
  /** Programme applied for. */
  readonly programme?: ProgrammeOrder | null | undefined;
  /** Number printed on letters about the application, for example APP-000001. */
  readonly reference?: SortDirection | null | undefined;
  /** Fee status. */
  readonly residency?: SortDirection | null | undefined;
  /** Last day for the applicant’s answer to an offer or request; absent when none is awaited. */
  readonly responseDueOn?: SortDirection | null | undefined;
  /** Route of entry that the rule found open; absent until it has been judged. */
  readonly route?: SortDirection | null | undefined;
  /** Who allowed the other university; absent when the application follows the routing. */
  readonly routingOverrideBy?: SortDirection | null | undefined;
  /** Why the application went to another university than the routing names; absent when it follows the routing. */
  readonly routingOverrideReason?: SortDirection | null | undefined;
  /** School or setting where the applicant works; absent when they work in none. */
  readonly school?: SchoolOrder | null | undefined;
  /** Where the application stands. */
  readonly status?: SortDirection | null | undefined;
  /** Moment at which it was submitted; absent for a draft. */
  readonly submittedAt?: SortDirection | null | undefined;
  /** University that decides the application. */
  readonly university?: UniversityOrder | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Where an application stands between first draft and registration. */
export type ApplicationState =
  /** Offer accepted and every condition met; waiting for registration. */
  | 'ACCEPTED'
  /** A condition of the offer was found not to be met. */
  | 'CONDITIONS_NOT_MET'
  /** The applicant refused the offer. */
  | 'DECLINED'
  /** Being filled in; the university has not seen it. */
  | 'DRAFT'
  /** Stopped until the applicant answers a question or sends a document. */
  | 'INFORMATION_REQUESTED'
  /** The offer ran out without an answer or without its conditions. */
  | 'LAPSED'
  /** A place is offered and the applicant has not answered. */
  | 'OFFERED'
  /** Offer accepted; conditions are still to be met. */
  | 'PENDING_CONDITIONS'
  /** The applicant has become a participant; final. */
  | 'REGISTERED'
  /** The university refused a place. */
  | 'REJECTED'
  /** Handed in, waiting for somebody to take it up. */
  | 'SUBMITTED'
  /** Being judged against the entry conditions. */
  | 'UNDER_REVIEW'
  /** Meets the conditions, but the cohort has no place yet. */
  | 'WAITLISTED'
  /** The applicant took the application back. */
  | 'WITHDRAWN';

/** Conditions on a value of application state. All that are given must hold; null means not asked. */
export type ApplicationStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ApplicationState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ApplicationState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ApplicationState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ApplicationState> | null | undefined;
};

/** Conditions on a list of application transitions. */
export type ApplicationTransitionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ApplicationTransitionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ApplicationTransitionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ApplicationTransitionWhere | null | undefined;
};

/** Conditions on application transition rows. All that are given must hold; null means not asked. */
export type ApplicationTransitionWhere = {
  /** Who made the change: a role or an account, never a personal name. */
  readonly actor?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ApplicationTransitionWhere> | null | undefined;
  /** The application that changed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly application?: ApplicationWhere | null | undefined;
  /** State before the change; absent for the first. */
  readonly fromState?: ApplicationStateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Name of the change in the state table, for example the word used by the command that made it. */
  readonly name?: CodeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ApplicationTransitionWhere | null | undefined;
  /** Moment of the change. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ApplicationTransitionWhere> | null | undefined;
  /** Reason given for the change; absent where none is needed. */
  readonly reason?: TextWhere | null | undefined;
  /** State after the change. */
  readonly toState?: ApplicationStateWhere | null | undefined;
};

/** Conditions on application rows. All that are given must hold; null means not asked. */
export type ApplicationWhere = {
  /** True when the applicant has access to pupils with special educational needs. */
  readonly accessToPupils?: BooleanWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ApplicationWhere> | null | undefined;
  /** Cohort in which a place is sought. Conditions on that row; where there is none, all its fields count as missing. */
  readonly cohort?: CohortWhere | null | undefined;
  /** Conditions of the offer. Conditions on the whole list, whatever page is asked for. */
  readonly conditions?: ApplicationConditionListWhere | null | undefined;
  /** Day of the decision; absent until there is one. */
  readonly decidedOn?: DateWhere | null | undefined;
  /** What the decision maker adds to the reason. */
  readonly decisionNote?: TextWhere | null | undefined;
  /** Structured reason for the decision; absent until there is one. */
  readonly decisionReason?: DecisionReasonWhere | null | undefined;
  /** Day on which the applicant asked, by the link of the offer, for a later cohort; absent when they did not. */
  readonly deferralAskedOn?: DateWhere | null | undefined;
  /** Documents that the application needs. Conditions on the whole list, whatever page is asked for. */
  readonly documents?: ApplicationDocumentListWhere | null | undefined;
  /** True when the headteacher supports the application. */
  readonly headteacherSupports?: BooleanWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True when the highest qualification was awarded outside the United Kingdom, so that a UK ENIC statement is needed. */
  readonly isOverseasQualified?: BooleanWhere | null | undefined;
  /** True when the applicant can lead part of their setting’s work on special educational needs. */
  readonly leadsAspectOfSen?: BooleanWhere | null | undefined;
  /** Authority of the applicant’s setting; absent when they work in none. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ApplicationWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ApplicationWhere> | null | undefined;
  /** Registration that the application led to. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Person who applies. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** Programme applied for. Conditions on that row; where there is none, all its fields count as missing. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** Number printed on letters about the application, for example APP-000001. */
  readonly reference?: CodeWhere | null | undefined;
  /** Fee status. */
  readonly residency?: ResidencyWhere | null | undefined;
  /** Last day for the applicant’s answer to an offer or request; absent when none is awaited. */
  readonly responseDueOn?: DateWhere | null | undefined;
  /** Route of entry that the rule found open; absent until it has been judged. */
  readonly route?: EligibilityRouteWhere | null | undefined;
  /** Who allowed the other university; absent when the application follows the routing. */
  readonly routingOverrideBy?: TextWhere | null | undefined;
  /** Why the application went to another university than the routing names; absent when it follows the routing. */
  readonly routingOverrideReason?: TextWhere | null | undefined;
  /** School or setting where the applicant works; absent when they work in none. Conditions on that row; where there is none, all its fields count as missing. */
  readonly school?: SchoolWhere | null | undefined;
  /** Where the application stands. */
  readonly status?: ApplicationStateWhere | null | undefined;
  /** Moment at which it was submitted; absent for a draft. */
  readonly submittedAt?: DateTimeWhere | null | undefined;
  /** Changes of the application’s state, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly transitions?: ApplicationTransitionListWhere | null | undefined;
  /** University that decides the application. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of assessment components. */
export type AssessmentComponentListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AssessmentComponentWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AssessmentComponentWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AssessmentComponentWhere | null | undefined;
};

/** Conditions on assessment component rows. All that are given must hold; null means not asked. */
export type AssessmentComponentWhere = {
  /** Academic year that the specification is for, for example 2021/22. */
  readonly academicYearCode?: CodeWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AssessmentComponentWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Module assessed by the piece. Conditions on that row; where there is none, all its fields count as missing. */
  readonly module?: ModuleWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AssessmentComponentWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AssessmentComponentWhere> | null | undefined;
  /** Place among the module’s pieces of work, from 1. */
  readonly position?: IntWhere | null | undefined;
  /** Where this was read. */
  readonly source?: TextWhere | null | undefined;
  /** Name of the piece of work. */
  readonly title?: TextWhere | null | undefined;
  /** Share of the module’s mark in per cent, 1 to 100. */
  readonly weightPercent?: IntWhere | null | undefined;
  /** Length in words; absent where the source gives none. */
  readonly words?: IntWhere | null | undefined;
};

/** A role for an account, with what the role is for. */
export type AssignRoleInput = {
  /** Global id of the account. */
  readonly accountId: string | number;
  /** Authority that an authority partner is for. */
  readonly localAuthorityId?: string | number | null | undefined;
  /** Part in which the account may act. */
  readonly role: Role;
  /** Tutor that the account is. */
  readonly tutorId?: string | number | null | undefined;
  /** University that a partner or external examiner is for. */
  readonly universityId?: string | number | null | undefined;
  /** First day; today if nothing is said. */
  readonly validFrom?: string | null | undefined;
  /** First day on which it no longer holds. */
  readonly validTo?: string | null | undefined;
};

/** Conditions on a list of assignments. */
export type AssignmentListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AssignmentWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AssignmentWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AssignmentWhere | null | undefined;
};

/** Conditions on assignment rows. All that are given must hold; null means not asked. */
export type AssignmentWhere = {
  /** Account that has the role. Conditions on that row; where there is none, all its fields count as missing. */
  readonly account?: AccountWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AssignmentWhere> | null | undefined;
  /** Sessions and tokens that act in this part. Conditions on the whole list, whatever page is asked for. */
  readonly credentials?: CredentialListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority that the role is for; of authority partners alone. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AssignmentWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AssignmentWhere> | null | undefined;
  /** Part in which the account may act. */
  readonly role?: RoleWhere | null | undefined;
  /** Tutor that the account is; of tutors alone. Conditions on that row; where there is none, all its fields count as missing. */
  readonly tutor?: TutorWhere | null | undefined;
  /** University that the role is for; of partners and external examiners alone. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** First day on which it holds, by the real calendar. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent while it has no end. */
  readonly validTo?: DateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of attendances. */
export type AttendanceListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AttendanceWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AttendanceWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AttendanceWhere | null | undefined;
};

/** Whether a participant was at a taught day. */
export type AttendanceStatus =
  /** Not there, without agreement. */
  | 'ABSENT'
  /** Not there, by agreement. */
  | 'AUTHORISED_ABSENCE'
  /** Missed the own group’s day and attended the same day of another group. */
  | 'MADE_UP_ELSEWHERE'
  /** At the day with the own group. */
  | 'PRESENT';

/** Conditions on a value of attendance status. All that are given must hold; null means not asked. */
export type AttendanceStatusWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AttendanceStatus | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AttendanceStatus> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AttendanceStatus | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AttendanceStatus> | null | undefined;
};

/** Conditions on attendance rows. All that are given must hold; null means not asked. */
export type AttendanceWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AttendanceWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Another group’s day at which a missed one was made up; absent otherwise. Conditions on that row; where there is none, all its fields count as missing. */
  readonly madeUpAt?: TaughtDayWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AttendanceWhere | null | undefined;
  /** What the tutor adds, for example the reason given for an absence. */
  readonly note?: TextWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AttendanceWhere> | null | undefined;
  /** Participant whose attendance it is. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Moment at which it was recorded. */
  readonly recordedAt?: DateTimeWhere | null | undefined;
  /** Whether the participant came. */
  readonly status?: AttendanceStatusWhere | null | undefined;
  /** Day attended or missed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly taughtDay?: TaughtDayWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of audit events. */
export type AuditEventListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AuditEventWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AuditEventWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AuditEventWhere | null | undefined;
};

/** Conditions on audit event rows. All that are given must hold; null means not asked. */
export type AuditEventWhere = {
  /** Who did it; absent for the owner of the database and its own jobs. Conditions on that row; where there is none, all its fields count as missing. */
  readonly actor?: AccountWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AuditEventWhere> | null | undefined;
  /** Role for a university, authority or tutor in which the actor acted. Conditions on that row; where there is none, all its fields count as missing. */
  readonly assignment?: AssignmentWhere | null | undefined;
  /** Role or login of the database in which it was done. */
  readonly databaseRole?: CodeWhere | null | undefined;
  /** What was changed, as the text of a JSON object `{"column": [before, after]}`. Absent where nothing was, where it was secret, and where the person was erased. Personal. */
  readonly differences?: CodeWhere | null | undefined;
  /** Columns that were changed, tables that were loaded, or personal fields that were read. */
  readonly fields?: TextListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** What happened. */
  readonly kind?: AuditKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AuditEventWhere | null | undefined;
  /** When it happened, by the clock of the database. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** Operation or command by which it happened; absent where that has no name. */
  readonly operation?: CodeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AuditEventWhere> | null | undefined;
  /** Request by which it happened, as the server’s log and the header x-request-id have it. */
  readonly requestId?: CodeWhere | null | undefined;
  /** Part in which the actor acted; absent where nobody was signed in. */
  readonly role?: RoleWhere | null | undefined;
  /** Rows that were loaded or handed out; of a read, the most that it could answer. */
  readonly rowCount?: IntWhere | null | undefined;
  /** Number of the row, where a single one was concerned. */
  readonly rowId?: IntWhere | null | undefined;
  /** Whom it is about, where it is about one person. Conditions on that row; where there is none, all its fields count as missing. */
  readonly subject?: PersonWhere | null | undefined;
  /** Table of the rows that were concerned, for example `participant`; absent where there were none. */
  readonly tableName?: CodeWhere | null | undefined;
};

/** What an event of the audit trail tells of. */
export type AuditKind =
  /** A row was removed, or with no row named all rows of the table. */
  | 'DELETE'
  /** What could tell who a person is was removed. */
  | 'ERASURE'
  /** Everything held on a person was handed out. */
  | 'EXPORT'
  /** A row was added. */
  | 'INSERT'
  /** The owner of the database began or ended to load many rows at once, told of as a whole. */
  | 'LOAD'
  /** Personal fields were read. */
  | 'READ'
  /** Somebody signed in. */
  | 'SIGN_IN'
  /** Somebody tried to sign in and was refused. */
  | 'SIGN_IN_REFUSED'
  /** Somebody signed out. */
  | 'SIGN_OUT'
  /** Columns of a row were changed. */
  | 'UPDATE';

/** Conditions on a value of audit kind. All that are given must hold; null means not asked. */
export type AuditKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AuditKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AuditKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AuditKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AuditKind> | null | undefined;
};

/** What an exam board may confer. */
export type AwardKind =
  /** National Award for SEN Coordination. */
  | 'NASENCO'
  /** Postgraduate certificate for those outside the national award’s conditions. */
  | 'PGCERT_INCLUSIVE_EDUCATION'
  /** The university’s own certificate for 60 credits without the national award. */
  | 'UNIVERSITY_EXIT_AWARD';

/** Conditions on a value of award kind. All that are given must hold; null means not asked. */
export type AwardKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AwardKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AwardKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AwardKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AwardKind> | null | undefined;
};

/** Conditions on a list of awards. */
export type AwardListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AwardWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AwardWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AwardWhere | null | undefined;
};

/** Conditions on a list of award schemes. */
export type AwardSchemeListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AwardSchemeWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AwardSchemeWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AwardSchemeWhere | null | undefined;
};

/** One key to order award schemes by: exactly one field, directly or along single relations. */
export type AwardSchemeOrder = {
  /** Short code of the scheme, for example NASENCO. */
  readonly code?: SortDirection | null | undefined;
  /** Study must commence before this day; absent when the scheme is open. */
  readonly commenceBefore?: SortDirection | null | undefined;
  /** First day on which study may commence; absent when the scheme sets none. */
  readonly commenceFrom?: SortDirection | null | undefined;
  /** Study must be completed before this day; absent when the scheme sets none. */
  readonly completeBefore?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Regulation that the scheme rests on. */
  readonly legalBasis?: SortDirection | null | undefined;
  /** Full name of the award under the scheme. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Where the dates were read. */
  readonly source?: SortDirection | null | undefined;
  /** Scheme that replaced this one; absent for the latest. */
  readonly successor?: AwardSchemeOrder | null | undefined;
};

/** Conditions on award scheme rows. All that are given must hold; null means not asked. */
export type AwardSchemeWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AwardSchemeWhere> | null | undefined;
  /** Short code of the scheme, for example NASENCO. */
  readonly code?: CodeWhere | null | undefined;
  /** Study must commence before this day; absent when the scheme is open. */
  readonly commenceBefore?: DateWhere | null | undefined;
  /** First day on which study may commence; absent when the scheme sets none. */
  readonly commenceFrom?: DateWhere | null | undefined;
  /** Study must be completed before this day; absent when the scheme sets none. */
  readonly completeBefore?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Regulation that the scheme rests on. */
  readonly legalBasis?: TextWhere | null | undefined;
  /** Full name of the award under the scheme. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AwardSchemeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AwardSchemeWhere> | null | undefined;
  /** Participants registered under the scheme. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Schemes that this one replaced. Conditions on the whole list, whatever page is asked for. */
  readonly predecessors?: AwardSchemeListWhere | null | undefined;
  /** Programmes bound by this scheme. Conditions on the whole list, whatever page is asked for. */
  readonly programmes?: ProgrammeListWhere | null | undefined;
  /** Where the dates were read. */
  readonly source?: TextWhere | null | undefined;
  /** Scheme that replaced this one; absent for the latest. Conditions on that row; where there is none, all its fields count as missing. */
  readonly successor?: AwardSchemeWhere | null | undefined;
};

/** Settings in which the award qualifies its holder as a SENCO. */
export type AwardScope =
  /** Early years only, because the holder’s teacher status is EYTS. */
  | 'EARLY_YEARS'
  /** Any mainstream school or maintained nursery school. */
  | 'FULL';

/** Conditions on a value of award scope. All that are given must hold; null means not asked. */
export type AwardScopeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AwardScope | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AwardScope> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AwardScope | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AwardScope> | null | undefined;
};

/** What has become of a recommendation for an award. */
export type AwardState =
  /** Granted; a certificate may be issued. */
  | 'CONFERRED'
  /** The board did not grant it. */
  | 'NOT_CONFERRED'
  /** Put to the exam board. */
  | 'RECOMMENDED'
  /** Taken back after it was conferred. */
  | 'RESCINDED';

/** Conditions on a value of award state. All that are given must hold; null means not asked. */
export type AwardStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: AwardState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<AwardState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: AwardState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<AwardState> | null | undefined;
};

/** Conditions on a list of award transitions. */
export type AwardTransitionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: AwardTransitionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: AwardTransitionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: AwardTransitionWhere | null | undefined;
};

/** Conditions on award transition rows. All that are given must hold; null means not asked. */
export type AwardTransitionWhere = {
  /** Who made the change: a role or an account, never a personal name. */
  readonly actor?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AwardTransitionWhere> | null | undefined;
  /** The award that changed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly award?: AwardWhere | null | undefined;
  /** State before the change; absent for the first. */
  readonly fromState?: AwardStateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Name of the change in the state table, for example the word used by the command that made it. */
  readonly name?: CodeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AwardTransitionWhere | null | undefined;
  /** Moment of the change. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AwardTransitionWhere> | null | undefined;
  /** Reason given for the change; absent where none is needed. */
  readonly reason?: TextWhere | null | undefined;
  /** State after the change. */
  readonly toState?: AwardStateWhere | null | undefined;
};

/** Conditions on award rows. All that are given must hold; null means not asked. */
export type AwardWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<AwardWhere> | null | undefined;
  /** Number printed on the certificate; absent until it is conferred. */
  readonly certificateNumber?: CodeWhere | null | undefined;
  /** Day on which it was conferred; absent until then. */
  readonly conferredOn?: DateWhere | null | undefined;
  /** Uses of the award’s credits. Conditions on the whole list, whatever page is asked for. */
  readonly creditTransfers?: CreditTransferListWhere | null | undefined;
  /** Credits it carries; 60 are usable towards a master’s. */
  readonly credits?: IntWhere | null | undefined;
  /** Board that recommended it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly examBoard?: ExamBoardWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Which award it is. */
  readonly kind?: AwardKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: AwardWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<AwardWhere> | null | undefined;
  /** Participant it is awarded to. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Identifiers of the rules that led to the award, in the order in which they were applied. */
  readonly reasons?: TextListWhere | null | undefined;
  /** Day of the board’s recommendation. */
  readonly recommendedOn?: DateWhere | null | undefined;
  /** Day on which it was taken back; absent if it never was. */
  readonly rescindedOn?: DateWhere | null | undefined;
  /** Scope of the award. */
  readonly scope?: AwardScopeWhere | null | undefined;
  /** Whether it has been conferred. */
  readonly status?: AwardStateWhere | null | undefined;
  /** Title as printed on the certificate. */
  readonly title?: TextWhere | null | undefined;
  /** Changes of the award’s state, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly transitions?: AwardTransitionListWhere | null | undefined;
  /** University that confers it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a yes or no. All that are given must hold; null means not asked. */
export type BooleanWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: boolean | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: boolean | null | undefined;
};

/** Conditions on a list of circumstance claims. */
export type CircumstanceClaimListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: CircumstanceClaimWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: CircumstanceClaimWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: CircumstanceClaimWhere | null | undefined;
};

/** Conditions on circumstance claim rows. All that are given must hold; null means not asked. */
export type CircumstanceClaimWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<CircumstanceClaimWhere> | null | undefined;
  /** Day of the decision; absent until there is one. */
  readonly decidedOn?: DateWhere | null | undefined;
  /** What was decided, and why. */
  readonly decisionNote?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** What happened, in broad terms. */
  readonly kind?: CircumstanceKindWhere | null | undefined;
  /** Module whose work was harmed; absent when it was the whole programme. Conditions on that row; where there is none, all its fields count as missing. */
  readonly moduleRegistration?: ModuleRegistrationWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: CircumstanceClaimWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<CircumstanceClaimWhere> | null | undefined;
  /** Participant who claims. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Where the claim stands. */
  readonly status?: ClaimStateWhere | null | undefined;
  /** Day of the claim. */
  readonly submittedOn?: DateWhere | null | undefined;
  /** What happened, in the participant’s words. Personal. */
  readonly summary?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Event beyond control that may have harmed assessed work. */
export type CircumstanceKind =
  /** Death of somebody close. */
  | 'BEREAVEMENT'
  /** Sudden duties towards family or others. */
  | 'CARING'
  /** Effects of a disability that arrangements did not cover. */
  | 'DISABILITY_RELATED'
  /** Unforeseen change of post or duties. */
  | 'EMPLOYMENT'
  /** Own illness or injury. */
  | 'ILLNESS'
  /** Explained in the summary. */
  | 'OTHER'
  /** Pregnancy, birth or adoption. */
  | 'PARENTAL_LEAVE'
  /** Failure of the university’s systems. */
  | 'TECHNICAL';

/** Conditions on a value of circumstance kind. All that are given must hold; null means not asked. */
export type CircumstanceKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: CircumstanceKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<CircumstanceKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: CircumstanceKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<CircumstanceKind> | null | undefined;
};

/** Where a request for more time or for allowance stands. */
export type ClaimState =
  /** Granted. */
  | 'APPROVED'
  /** Waiting for proof from the participant. */
  | 'EVIDENCE_REQUIRED'
  /** Refused. */
  | 'REJECTED'
  /** Waiting for a decision. */
  | 'SUBMITTED';

/** Conditions on a value of claim state. All that are given must hold; null means not asked. */
export type ClaimStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ClaimState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ClaimState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ClaimState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ClaimState> | null | undefined;
};

/** Register that issues codes for local authorities. */
export type CodeScheme =
  /** Three-digit code that the Department for Education puts before a school’s number. */
  | 'DFE'
  /** Nine-character code of the Office for National Statistics, reissued when boundaries change. */
  | 'GSS';

/** Conditions on a value of code scheme. All that are given must hold; null means not asked. */
export type CodeSchemeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: CodeScheme | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<CodeScheme> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: CodeScheme | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<CodeScheme> | null | undefined;
};

/** Conditions on a code or reference, which is compared character by character. All that are given must hold; null means not asked. */
export type CodeWhere = {
  /** Holds this text, upper and lower case told apart. `%` and `_` mean themselves. */
  readonly contains?: string | null | undefined;
  /** Holds this text in upper or lower case. Accents count. */
  readonly containsInsensitive?: string | null | undefined;
  /** Ends with this text, case told apart. */
  readonly endsWith?: string | null | undefined;
  /** Ends with this text in upper or lower case. */
  readonly endsWithInsensitive?: string | null | undefined;
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: string | null | undefined;
  /** Is this text but for upper and lower case. Accents count. */
  readonly eqInsensitive?: string | null | undefined;
  /** Is the other side of this: neither equal nor sorted before it. */
  readonly gt?: string | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: string | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is sorted before this. Never true of a missing value, like the next three. */
  readonly lt?: string | null | undefined;
  /** Is this or sorted before it. */
  readonly lte?: string | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: string | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with this text, case told apart. */
  readonly startsWith?: string | null | undefined;
  /** Starts with this text in upper or lower case. */
  readonly startsWithInsensitive?: string | null | undefined;
};

/** Conditions on a list of cohorts. */
export type CohortListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: CohortWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: CohortWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: CohortWhere | null | undefined;
};

/** One key to order cohorts by: exactly one field, directly or along single relations. */
export type CohortOrder = {
  /** Academic year in which the cohort starts. */
  readonly academicYear?: AcademicYearOrder | null | undefined;
  /** Last day on which an application is in time, inclusive, by the clock in London. */
  readonly applicationsCloseOn?: SortDirection | null | undefined;
  /** University and first calendar year, for example PLYMOUTH-2023. */
  readonly code?: SortDirection | null | undefined;
  /** Day on which the programme usually ends for the cohort. */
  readonly endsOn?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Name shown in lists. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Number of participants the cohort can take. */
  readonly places?: SortDirection | null | undefined;
  /** First day of teaching. */
  readonly startsOn?: SortDirection | null | undefined;
  /** University that admits and teaches the cohort. */
  readonly university?: UniversityOrder | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Conditions on cohort rows. All that are given must hold; null means not asked. */
export type CohortWhere = {
  /** Academic year in which the cohort starts. Conditions on that row; where there is none, all its fields count as missing. */
  readonly academicYear?: AcademicYearWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<CohortWhere> | null | undefined;
  /** Applications for a place in the cohort. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** Last day on which an application is in time, inclusive, by the clock in London. */
  readonly applicationsCloseOn?: DateWhere | null | undefined;
  /** University and first calendar year, for example PLYMOUTH-2023. */
  readonly code?: CodeWhere | null | undefined;
  /** Groups in which the cohort is taught. Conditions on the whole list, whatever page is asked for. */
  readonly deliveryGroups?: DeliveryGroupListWhere | null | undefined;
  /** Day on which the programme usually ends for the cohort. */
  readonly endsOn?: DateWhere | null | undefined;
  /** Questionnaires about the cohort. Conditions on the whole list, whatever page is asked for. */
  readonly evaluationSurveys?: EvaluationSurveyListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Name shown in lists. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: CohortWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<CohortWhere> | null | undefined;
  /** Participants of the cohort. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Number of participants the cohort can take. */
  readonly places?: IntWhere | null | undefined;
  /** First day of teaching. */
  readonly startsOn?: DateWhere | null | undefined;
  /** University that admits and teaches the cohort. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Subject of a worry about a participant. */
export type ConcernCategory =
  /** Missed taught days. */
  | 'ATTENDANCE'
  /** Explained in the summary. */
  | 'OTHER'
  /** Work or evidence behind plan. */
  | 'PROGRESS'
  /** The school does not free the participant. */
  | 'RELEASE'
  /** Health or strain. */
  | 'WELLBEING'
  /** Post and study collide. */
  | 'WORKLOAD';

/** Conditions on a value of concern category. All that are given must hold; null means not asked. */
export type ConcernCategoryWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ConcernCategory | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ConcernCategory> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ConcernCategory | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ConcernCategory> | null | undefined;
};

/** Conditions on a list of concerns. */
export type ConcernListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ConcernWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ConcernWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ConcernWhere | null | undefined;
};

/** How soon a concern needs somebody. */
export type ConcernSeverity =
  /** Threatens the award; needs action now. */
  | 'HIGH'
  /** Worth watching. */
  | 'LOW'
  /** Needs action this term. */
  | 'MEDIUM';

/** Conditions on a value of concern severity. All that are given must hold; null means not asked. */
export type ConcernSeverityWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ConcernSeverity | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ConcernSeverity> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ConcernSeverity | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ConcernSeverity> | null | undefined;
};

/** How far a concern has been dealt with. */
export type ConcernState =
  /** Somebody is acting on it. */
  | 'IN_PROGRESS'
  /** Raised, nobody has acted. */
  | 'OPEN'
  /** Settled; may be reopened. */
  | 'RESOLVED';

/** Conditions on a value of concern state. All that are given must hold; null means not asked. */
export type ConcernStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ConcernState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ConcernState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ConcernState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ConcernState> | null | undefined;
};

/** Conditions on concern rows. All that are given must hold; null means not asked. */
export type ConcernWhere = {
  /** What is being done; absent until action starts. */
  readonly action?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ConcernWhere> | null | undefined;
  /** What it is about. */
  readonly category?: ConcernCategoryWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ConcernWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ConcernWhere> | null | undefined;
  /** Participant the worry is about. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Tutor who raised it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly raisedBy?: TutorWhere | null | undefined;
  /** Day on which it was raised. */
  readonly raisedOn?: DateWhere | null | undefined;
  /** Day on which it was settled; absent until then. */
  readonly resolvedOn?: DateWhere | null | undefined;
  /** True when only the participant’s own tutor and the programme lead may read it. */
  readonly restricted?: BooleanWhere | null | undefined;
  /** How soon someone should act. */
  readonly severity?: ConcernSeverityWhere | null | undefined;
  /** Whether someone is acting on it. */
  readonly status?: ConcernStateWhere | null | undefined;
  /** What was noticed. Personal. */
  readonly summary?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of contacts. */
export type ContactListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ContactWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ContactWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ContactWhere | null | undefined;
};

/** Office to turn to; never a named person. */
export type ContactRole =
  /** Helps with applying and passes questions to the right faculty. */
  | 'ADMISSIONS_AND_COURSE_INFORMATION'
  /** Advises schools of one local authority on special educational needs. */
  | 'AUTHORITY_ADVISER'
  /** Arranges support for disabled applicants and participants. */
  | 'DISABILITY_SERVICES'
  /** Answers about research degrees that may follow the award. */
  | 'DOCTORAL_COLLEGE'
  /** Supports applicants from outside the United Kingdom. */
  | 'INTERNATIONAL_OFFICE'
  /** Leads the programme at a university and answers about its content and entry. */
  | 'PROGRAMME_LEAD';

/** Conditions on a value of contact role. All that are given must hold; null means not asked. */
export type ContactRoleWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ContactRole | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ContactRole> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ContactRole | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ContactRole> | null | undefined;
};

/** Conditions on contact rows. All that are given must hold; null means not asked. */
export type ContactWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority the office belongs to; absent for a university’s office. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** Title of the office, never the name of a living person. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ContactWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Place in its organisation’s list of contacts, from 1. */
  readonly position?: IntWhere | null | undefined;
  /** What to ask it about. */
  readonly purpose?: TextWhere | null | undefined;
  /** Which question the office answers. */
  readonly role?: ContactRoleWhere | null | undefined;
  /** University the office belongs to; absent for an authority’s office. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Page on which the office publishes how to reach it. */
  readonly url?: TextWhere | null | undefined;
};

/** Somebody who may sign in from now on. */
export type CreateAccountInput = {
  /** How the person is addressed, 1 to 200 characters. */
  readonly displayName: string;
  /** Address of the person; it names the account. */
  readonly email: string;
  /** Organisation that signs the person in, by its name in the configuration; together with `subject`. */
  readonly provider?: string | null | undefined;
  /** What that organisation calls the person for good: its `sub`, or `tid:oid` of Microsoft Entra. Without it the person links themselves by the invitation. */
  readonly subject?: string | null | undefined;
};

/** A token to be made. It acts in the part in which its maker acts now. */
export type CreateApiTokenInput = {
  /** Days until it is refused, 1 to 366. */
  readonly expiresInDays: number;
  /** What its owner calls it, 1 to 100 characters. */
  readonly name: string;
  /** What it may be used for; one at least. */
  readonly scopes: ReadonlyArray<TokenScope>;
};

/** By what a request shows who sends it. */
export type CredentialKind =
  /** A browser that somebody signed in with, by its cookie. */
  | 'SESSION'
  /** A program that somebody gave a token to. */
  | 'TOKEN';

/** Conditions on a value of credential kind. All that are given must hold; null means not asked. */
export type CredentialKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: CredentialKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<CredentialKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: CredentialKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<CredentialKind> | null | undefined;
};

/** Conditions on a list of credentials. */
export type CredentialListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: CredentialWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: CredentialWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: CredentialWhere | null | undefined;
};

/** Conditions on credential rows. All that are given must hold; null means not asked. */
export type CredentialWhere = {
  /** Account that it acts for. Conditions on that row; where there is none, all its fields count as missing. */
  readonly account?: AccountWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<CredentialWhere> | null | undefined;
  /** Part in which it acts. Conditions on that row; where there is none, all its fields count as missing. */
  readonly assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  readonly createdAt?: DateTimeWhere | null | undefined;
  /** From when on it is refused. */
  readonly expiresAt?: DateTimeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Whether a browser or a program uses it. */
  readonly kind?: CredentialKindWhere | null | undefined;
  /** When it was last used, to the minute; absent for a token that never was. */
  readonly lastUsedAt?: DateTimeWhere | null | undefined;
  /** What its owner calls the token; absent for a session. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: CredentialWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<CredentialWhere> | null | undefined;
  /** First eight characters of the token, by which its owner knows it again; absent for a session. */
  readonly prefix?: CodeWhere | null | undefined;
  /** When it was taken back; absent while it holds. */
  readonly revokedAt?: DateTimeWhere | null | undefined;
  /** What it may be used for: `read` to ask, `write` to change. */
  readonly scopes?: TextListWhere | null | undefined;
};

/** Conditions on a list of credit transfers. */
export type CreditTransferListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: CreditTransferWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: CreditTransferWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: CreditTransferWhere | null | undefined;
};

/** Conditions on credit transfer rows. All that are given must hold; null means not asked. */
export type CreditTransferWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<CreditTransferWhere> | null | undefined;
  /** Award whose credits are used. Conditions on that row; where there is none, all its fields count as missing. */
  readonly award?: AwardWhere | null | undefined;
  /** Credits transferred, at most those of the award. */
  readonly credits?: IntWhere | null | undefined;
  /** Institution that accepts them. */
  readonly destinationInstitution?: TextWhere | null | undefined;
  /** Degree that the credits count towards. */
  readonly destinationProgramme?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: CreditTransferWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<CreditTransferWhere> | null | undefined;
  /** Day of the transfer. */
  readonly transferredOn?: DateWhere | null | undefined;
};

/** Conditions on a list of data sharing agreements. */
export type DataSharingAgreementListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: DataSharingAgreementWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: DataSharingAgreementWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: DataSharingAgreementWhere | null | undefined;
};

/** Conditions on data sharing agreement rows. All that are given must hold; null means not asked. */
export type DataSharingAgreementWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<DataSharingAgreementWhere> | null | undefined;
  /** University whose participants’ rows are shared. Conditions on that row; where there is none, all its fields count as missing. */
  readonly grantor?: UniversityWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: DataSharingAgreementWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<DataSharingAgreementWhere> | null | undefined;
  /** What the recipient may use the rows for. */
  readonly purpose?: TextWhere | null | undefined;
  /** University that may see them. Conditions on that row; where there is none, all its fields count as missing. */
  readonly recipient?: UniversityWhere | null | undefined;
  /** How much the recipient may see. */
  readonly scope?: AgreementScopeWhere | null | undefined;
  /** Day on which both universities had signed. */
  readonly signedOn?: DateWhere | null | undefined;
  /** First day on which the recipient may see the rows. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent when the agreement has no end. */
  readonly validTo?: DateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a moment. All that are given must hold; null means not asked. */
export type DateTimeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: string | null | undefined;
  /** Is the other side of this: neither equal nor before it. */
  readonly gt?: string | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: string | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is before this. Never true of a missing value, like the next three. */
  readonly lt?: string | null | undefined;
  /** Is this or before it. */
  readonly lte?: string | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: string | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on a day. All that are given must hold; null means not asked. */
export type DateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: string | null | undefined;
  /** Is the other side of this: neither equal nor before it. */
  readonly gt?: string | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: string | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Falls in the academic year written like "2023/24", which starts on the 1 August of the first year. */
  readonly inAcademicYear?: string | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is before this. Never true of a missing value, like the next three. */
  readonly lt?: string | null | undefined;
  /** Is this or before it. */
  readonly lte?: string | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: string | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** How near the last day is on which something is in time. */
export type DeadlineBand =
  /** In more than 365 days. */
  | 'LATER'
  /** In 31 to 90 days. */
  | 'NEAR'
  /** It is behind. */
  | 'PASSED'
  /** Today, or within 30 days. */
  | 'PRESSING'
  /** In 91 to 365 days. */
  | 'THIS_YEAR';

/** Conditions on a value of deadline band. All that are given must hold; null means not asked. */
export type DeadlineBandWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DeadlineBand | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DeadlineBand> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DeadlineBand | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DeadlineBand> | null | undefined;
};

/** Why a person has a statutory deadline, or none. */
export type DeadlineReason =
  /** None: appointed on or before 1 September 2009. */
  | 'APPOINTED_BEFORE_REGULATIONS'
  /** None: never appointed as SENCO. */
  | 'NEVER_APPOINTED'
  /** None: had already been SENCO for more than twelve months in total. */
  | 'PREVIOUSLY_SENCO'
  /** None: neither a mainstream school nor a maintained nursery school. */
  | 'SETTING_NOT_COVERED'
  /** Due three years after the first appointment as SENCO of a covered school. */
  | 'THIRD_ANNIVERSARY';

/** Conditions on a value of deadline reason. All that are given must hold; null means not asked. */
export type DeadlineReasonWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DeadlineReason | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DeadlineReason> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DeadlineReason | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DeadlineReason> | null | undefined;
};

/** Ground of the decision on an application. */
export type DecisionReason =
  /** The applicant decided. */
  | 'APPLICANT_CHOICE'
  /** No place left in the cohort. */
  | 'COHORT_FULL'
  /** Required documents did not arrive. */
  | 'DOCUMENTS_MISSING'
  /** English falls short of the required level. */
  | 'ENGLISH_NOT_MET'
  /** The induction period was neither passed nor exempted. */
  | 'INDUCTION_NOT_COMPLETED'
  /** Arrived after the closing date. */
  | 'LATE'
  /** Every entry condition of the programme applied for is met. */
  | 'MEETS_CONDITIONS'
  /** A different route or programme fits better than the one applied for. */
  | 'MEETS_OTHER_ROUTE'
  /** Explained in the note. */
  | 'OTHER'
  /** The setting’s local authority is routed to no university of the consortium. */
  | 'OUTSIDE_CONSORTIUM'
  /** The setting, its pupils or the headteacher’s support were not confirmed. */
  | 'SUPPORT_NOT_CONFIRMED'
  /** No teacher status that the university accepts. */
  | 'TEACHER_STATUS_NOT_HELD';

/** Conditions on a value of decision reason. All that are given must hold; null means not asked. */
export type DecisionReasonWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DecisionReason | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DecisionReason> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DecisionReason | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DecisionReason> | null | undefined;
};

/** Conditions on a list of delivery groups. */
export type DeliveryGroupListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: DeliveryGroupWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: DeliveryGroupWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: DeliveryGroupWhere | null | undefined;
};

/** One key to order delivery groups by: exactly one field, directly or along single relations. */
export type DeliveryGroupOrder = {
  /** Number of participants the venue can take. */
  readonly capacity?: SortDirection | null | undefined;
  /** Cohort, authority and number, for example PLYMOUTH-2023-DV-1. */
  readonly code?: SortDirection | null | undefined;
  /** Cohort that the group belongs to. */
  readonly cohort?: CohortOrder | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Authority in which the group is taught. */
  readonly localAuthority?: LocalAuthorityOrder | null | undefined;
  /** Name shown in lists. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Usual place of the taught days. */
  readonly venue?: SortDirection | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Conditions on delivery group rows. All that are given must hold; null means not asked. */
export type DeliveryGroupWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<DeliveryGroupWhere> | null | undefined;
  /** Number of participants the venue can take. */
  readonly capacity?: IntWhere | null | undefined;
  /** Cohort, authority and number, for example PLYMOUTH-2023-DV-1. */
  readonly code?: CodeWhere | null | undefined;
  /** Cohort that the group belongs to. Conditions on that row; where there is none, all its fields count as missing. */
  readonly cohort?: CohortWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority in which the group is taught. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** Name shown in lists. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: DeliveryGroupWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<DeliveryGroupWhere> | null | undefined;
  /** Participants taught in the group. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Material shared with the group. Conditions on the whole list, whatever page is asked for. */
  readonly resources?: ResourceListWhere | null | undefined;
  /** The group’s four recommended study days, in order. Conditions on the whole list, whatever page is asked for. */
  readonly studyDays?: StudyDayListWhere | null | undefined;
  /** The group’s six taught days, in order. Conditions on the whole list, whatever page is asked for. */
  readonly taughtDays?: TaughtDayListWhere | null | undefined;
  /** Tutors who teach the group. Conditions on the whole list, whatever page is asked for. */
  readonly tutors?: TutorListWhere | null | undefined;
  /** Usual place of the taught days. */
  readonly venue?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** How teaching reaches participants. */
export type DeliveryMode =
  /** Taught days in person, with online material between them. */
  | 'BLENDED'
  /** All teaching in person. */
  | 'FACE_TO_FACE'
  /** All teaching at a distance. */
  | 'ONLINE';

/** Conditions on a value of delivery mode. All that are given must hold; null means not asked. */
export type DeliveryModeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DeliveryMode | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DeliveryMode | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DeliveryMode> | null | undefined;
};

/** What a file is, by its content. */
export type DocumentFormat =
  /** Word document without macros. */
  | 'DOCX'
  /** Photograph, as cameras make. */
  | 'JPEG'
  /** Pages as they are printed, which look alike everywhere. */
  | 'PDF'
  /** Picture that keeps every dot, as screens and scanners make. */
  | 'PNG';

/** Conditions on a value of document format. All that are given must hold; null means not asked. */
export type DocumentFormatWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DocumentFormat | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DocumentFormat> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DocumentFormat | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DocumentFormat> | null | undefined;
};

/** Paper that supports an application. */
export type DocumentKind =
  /** IELTS report or approved equivalent. */
  | 'ENGLISH_LANGUAGE'
  /** UK ENIC statement that compares an overseas qualification. */
  | 'ENIC_STATEMENT'
  /** Headteacher’s confirmation of support for an applicant outside the post. */
  | 'HEADTEACHER_SUPPORT'
  /** Certificate of the highest qualification held. */
  | 'HIGHEST_QUALIFICATION'
  /** Evidence that the induction period is completed or exempted. */
  | 'INDUCTION'
  /** Evidence that links different names on other documents. */
  | 'NAME_CHANGE'
  /** Certificate of QTS, QTLS or EYTS. */
  | 'TEACHER_STATUS';

/** Conditions on a value of document kind. All that are given must hold; null means not asked. */
export type DocumentKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DocumentKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DocumentKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DocumentKind> | null | undefined;
};

/** What has become of a supporting document. */
export type DocumentStatus =
  /** Here, not checked yet. */
  | 'RECEIVED'
  /** Checked and not accepted; another is needed. */
  | 'REFUSED'
  /** Asked for, not here yet. */
  | 'REQUESTED'
  /** Checked and good. */
  | 'VERIFIED';

/** Conditions on a value of document status. All that are given must hold; null means not asked. */
export type DocumentStatusWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: DocumentStatus | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<DocumentStatus> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: DocumentStatus | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<DocumentStatus> | null | undefined;
};

/** Ground on which an applicant may enter a programme. */
export type EligibilityRoute =
  /** EYTS holder: the national award, limited to the early years. */
  | 'EARLY_YEARS'
  /** Qualified teacher with earlier SENCO experience or a related professional role: the national award. */
  | 'EXPERIENCED_SENCO'
  /** Does not meet the award’s conditions: PgCert Inclusive Education instead. */
  | 'INCLUSIVE_EDUCATION'
  /** Qualified teacher outside the post, with the setting’s support: may not reach every outcome. */
  | 'NOT_IN_ROLE'
  /** Qualified teacher in post as SENCO: the national award. */
  | 'SENCO';

/** Conditions on a value of eligibility route. All that are given must hold; null means not asked. */
export type EligibilityRouteWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: EligibilityRoute | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<EligibilityRoute> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: EligibilityRoute | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<EligibilityRoute> | null | undefined;
};

/** Proof of English offered by an applicant. */
export type EnglishEvidenceKind =
  /** Another test or qualification that the university accepts in place of IELTS. */
  | 'APPROVED_EQUIVALENT'
  /** Scores of the International English Language Testing System. */
  | 'IELTS';

/** Conditions on a value of english evidence kind. All that are given must hold; null means not asked. */
export type EnglishEvidenceKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: EnglishEvidenceKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<EnglishEvidenceKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: EnglishEvidenceKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<EnglishEvidenceKind> | null | undefined;
};

/** Conditions on a list of english evidences. */
export type EnglishEvidenceListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: EnglishEvidenceWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: EnglishEvidenceWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: EnglishEvidenceWhere | null | undefined;
};

/** Conditions on english evidence rows. All that are given must hold; null means not asked. */
export type EnglishEvidenceWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<EnglishEvidenceWhere> | null | undefined;
  /** Name of the approved equivalent; absent for IELTS. */
  readonly equivalentName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Whether it is IELTS or an approved equivalent. */
  readonly kind?: EnglishEvidenceKindWhere | null | undefined;
  /** IELTS listening score, 0 to 9 in halves; absent for an equivalent. */
  readonly listening?: FloatWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: EnglishEvidenceWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<EnglishEvidenceWhere> | null | undefined;
  /** Overall IELTS score, 0 to 9 in halves; absent for an equivalent. */
  readonly overall?: FloatWhere | null | undefined;
  /** Person whose English it shows. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** IELTS reading score, 0 to 9 in halves; absent for an equivalent. */
  readonly reading?: FloatWhere | null | undefined;
  /** IELTS speaking score, 0 to 9 in halves; absent for an equivalent. */
  readonly speaking?: FloatWhere | null | undefined;
  /** Day on which the test was taken or the qualification awarded. */
  readonly takenOn?: DateWhere | null | undefined;
  /** IELTS writing score, 0 to 9 in halves; absent for an equivalent. */
  readonly writing?: FloatWhere | null | undefined;
};

/** Conditions on a list of evaluation responses. */
export type EvaluationResponseListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: EvaluationResponseWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: EvaluationResponseWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: EvaluationResponseWhere | null | undefined;
};

/** Conditions on evaluation response rows. All that are given must hold; null means not asked. */
export type EvaluationResponseWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<EvaluationResponseWhere> | null | undefined;
  /** What the respondent wrote in their own words; absent when they wrote nothing. */
  readonly comment?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: EvaluationResponseWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<EvaluationResponseWhere> | null | undefined;
  /** Scores given, one per theme at most. Conditions on the whole list, whatever page is asked for. */
  readonly scores?: EvaluationScoreListWhere | null | undefined;
  /** Day on which it was handed in. */
  readonly submittedOn?: DateWhere | null | undefined;
  /** Questionnaire answered. Conditions on that row; where there is none, all its fields count as missing. */
  readonly survey?: EvaluationSurveyWhere | null | undefined;
};

/** Conditions on a list of evaluation scores. */
export type EvaluationScoreListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: EvaluationScoreWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: EvaluationScoreWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: EvaluationScoreWhere | null | undefined;
};

/** Conditions on evaluation score rows. All that are given must hold; null means not asked. */
export type EvaluationScoreWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<EvaluationScoreWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: EvaluationScoreWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<EvaluationScoreWhere> | null | undefined;
  /** Set of answers that the score belongs to. Conditions on that row; where there is none, all its fields count as missing. */
  readonly response?: EvaluationResponseWhere | null | undefined;
  /** Score from 1, the lowest, to 5, the highest. */
  readonly score?: IntWhere | null | undefined;
  /** What was scored. */
  readonly theme?: EvaluationThemeWhere | null | undefined;
};

/** Conditions on a list of evaluation surveys. */
export type EvaluationSurveyListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: EvaluationSurveyWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: EvaluationSurveyWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: EvaluationSurveyWhere | null | undefined;
};

/** Conditions on evaluation survey rows. All that are given must hold; null means not asked. */
export type EvaluationSurveyWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<EvaluationSurveyWhere> | null | undefined;
  /** Last day on which it could be answered; absent while it is open. */
  readonly closedOn?: DateWhere | null | undefined;
  /** Cohort that it is about. Conditions on that row; where there is none, all its fields count as missing. */
  readonly cohort?: CohortWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: EvaluationSurveyWhere | null | undefined;
  /** First day on which it could be answered. */
  readonly openedOn?: DateWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<EvaluationSurveyWhere> | null | undefined;
  /** Who is asked. */
  readonly respondentKind?: RespondentKindWhere | null | undefined;
  /** Sets of answers to the questionnaire. Conditions on the whole list, whatever page is asked for. */
  readonly responses?: EvaluationResponseListWhere | null | undefined;
  /** Title of the questionnaire. */
  readonly title?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Effect of the award that an evaluation asks about. */
export type EvaluationTheme =
  /** Assurance in the role. */
  | 'CONFIDENCE'
  /** What the SENCO knows. */
  | 'EXPERTISE'
  /** Influence on colleagues and the setting’s direction. */
  | 'LEADERSHIP'
  /** The setting’s self-evaluation for inspection. */
  | 'OFSTED'
  /** What the SENCO does day to day. */
  | 'PRACTICE'
  /** What happens in classrooms for pupils with needs. */
  | 'TEACHING_AND_LEARNING';

/** Conditions on a value of evaluation theme. All that are given must hold; null means not asked. */
export type EvaluationThemeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: EvaluationTheme | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<EvaluationTheme> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: EvaluationTheme | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<EvaluationTheme> | null | undefined;
};

/** Conditions on a list of evidence items. */
export type EvidenceItemListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: EvidenceItemWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: EvidenceItemWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: EvidenceItemWhere | null | undefined;
};

/** Conditions on evidence item rows. All that are given must hold; null means not asked. */
export type EvidenceItemWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<EvidenceItemWhere> | null | undefined;
  /** Comments on the evidence. Conditions on the whole list, whatever page is asked for. */
  readonly feedback?: FeedbackListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Tutor who judged it; absent until then. Conditions on that row; where there is none, all its fields count as missing. */
  readonly judgedBy?: TutorWhere | null | undefined;
  /** Day on which a tutor judged it to meet the outcome; absent until then. */
  readonly judgedOn?: DateWhere | null | undefined;
  /** Form of the evidence. */
  readonly kind?: EvidenceKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: EvidenceItemWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<EvidenceItemWhere> | null | undefined;
  /** Learning outcome it is evidence for. Conditions on that row; where there is none, all its fields count as missing. */
  readonly outcome?: LearningOutcomeWhere | null | undefined;
  /** Participant whose evidence it is. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Day on which it was last submitted again; absent if it never was. */
  readonly resubmittedOn?: DateWhere | null | undefined;
  /** Day on which it was last returned for more work; absent if it never was. */
  readonly returnedOn?: DateWhere | null | undefined;
  /** All of these words (at most 20) are found in `title`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Where it stands between participant and tutor. */
  readonly status?: EvidenceStateWhere | null | undefined;
  /** Day of the first submission; absent for a draft. */
  readonly submittedOn?: DateWhere | null | undefined;
  /** Title that the participant gave it. */
  readonly title?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
  /** Length in words; absent for evidence that is not a text. */
  readonly words?: IntWhere | null | undefined;
};

/** Form of a piece of portfolio evidence. */
export type EvidenceKind =
  /** Study of one child’s provision over time. */
  | 'CASE_STUDY'
  /** Paper of the setting, such as a policy or provision map. */
  | 'DOCUMENT'
  /** Notes of a lesson or meeting that somebody watched. */
  | 'OBSERVATION'
  /** Talk given to colleagues or governors. */
  | 'PRESENTATION'
  /** Participant’s own account of practice. */
  | 'REFLECTION'
  /** Statement of a colleague, parent or pupil. */
  | 'WITNESS_STATEMENT';

/** Conditions on a value of evidence kind. All that are given must hold; null means not asked. */
export type EvidenceKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: EvidenceKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: EvidenceKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<EvidenceKind> | null | undefined;
};

/** Whether evidence was accepted for its outcome. */
export type EvidenceState =
  /** Being prepared. */
  | 'DRAFT'
  /** Accepted for the outcome; final. */
  | 'MET'
  /** Sent back with advice. */
  | 'RETURNED'
  /** Waiting for a tutor’s judgement. */
  | 'SUBMITTED';

/** Conditions on a value of evidence state. All that are given must hold; null means not asked. */
export type EvidenceStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: EvidenceState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<EvidenceState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: EvidenceState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<EvidenceState> | null | undefined;
};

/** Conditions on a list of exam boards. */
export type ExamBoardListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ExamBoardWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ExamBoardWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ExamBoardWhere | null | undefined;
};

/** How far an exam board’s business has come. */
export type ExamBoardState =
  /** Decisions are final; corrections supersede. */
  | 'CONFIRMED'
  /** Met; its decisions are being written up. */
  | 'HELD'
  /** Marks before the board may no longer change. */
  | 'MARKS_FROZEN'
  /** Has a date; marks may still change. */
  | 'SCHEDULED';

/** Conditions on a value of exam board state. All that are given must hold; null means not asked. */
export type ExamBoardStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ExamBoardState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ExamBoardState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ExamBoardState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ExamBoardState> | null | undefined;
};

/** Conditions on a list of exam board transitions. */
export type ExamBoardTransitionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ExamBoardTransitionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ExamBoardTransitionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ExamBoardTransitionWhere | null | undefined;
};

/** Conditions on exam board transition rows. All that are given must hold; null means not asked. */
export type ExamBoardTransitionWhere = {
  /** Who made the change: a role or an account, never a personal name. */
  readonly actor?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ExamBoardTransitionWhere> | null | undefined;
  /** The exam board that changed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly examBoard?: ExamBoardWhere | null | undefined;
  /** State before the change; absent for the first. */
  readonly fromState?: ExamBoardStateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Name of the change in the state table, for example the word used by the command that made it. */
  readonly name?: CodeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ExamBoardTransitionWhere | null | undefined;
  /** Moment of the change. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ExamBoardTransitionWhere> | null | undefined;
  /** Reason given for the change; absent where none is needed. */
  readonly reason?: TextWhere | null | undefined;
  /** State after the change. */
  readonly toState?: ExamBoardStateWhere | null | undefined;
};

/** Conditions on exam board rows. All that are given must hold; null means not asked. */
export type ExamBoardWhere = {
  /** Academic year whose work it considers. Conditions on that row; where there is none, all its fields count as missing. */
  readonly academicYear?: AcademicYearWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ExamBoardWhere> | null | undefined;
  /** Awards recommended by the board. Conditions on the whole list, whatever page is asked for. */
  readonly awards?: AwardListWhere | null | undefined;
  /** University, first calendar year and month, for example PLYMOUTH-2023-07. */
  readonly code?: CodeWhere | null | undefined;
  /** Reports of the board’s external examiners. Conditions on the whole list, whatever page is asked for. */
  readonly examinerReports?: ExaminerReportListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Day of the meeting. */
  readonly meetsOn?: DateWhere | null | undefined;
  /** Marks sampled for the board’s external examiner. Conditions on the whole list, whatever page is asked for. */
  readonly moderationSamples?: ModerationSampleListWhere | null | undefined;
  /** Results that the board considers. Conditions on the whole list, whatever page is asked for. */
  readonly moduleRegistrations?: ModuleRegistrationListWhere | null | undefined;
  /** Name shown in lists. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ExamBoardWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ExamBoardWhere> | null | undefined;
  /** How far the board’s work has come. */
  readonly status?: ExamBoardStateWhere | null | undefined;
  /** Changes of the exam board’s state, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly transitions?: ExamBoardTransitionListWhere | null | undefined;
  /** University whose board it is. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of examiner reports. */
export type ExaminerReportListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ExaminerReportWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ExaminerReportWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ExaminerReportWhere | null | undefined;
};

/** Conditions on examiner report rows. All that are given must hold; null means not asked. */
export type ExaminerReportWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ExaminerReportWhere> | null | undefined;
  /** Board whose standards it is about. Conditions on that row; where there is none, all its fields count as missing. */
  readonly examBoard?: ExamBoardWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ExaminerReportWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ExaminerReportWhere> | null | undefined;
  /** Day on which the examiner published it. */
  readonly publishedOn?: DateWhere | null | undefined;
  /** The report in the examiner’s own words. */
  readonly text?: TextWhere | null | undefined;
};

/** Ground for deferring, pausing or leaving a programme. */
export type ExitReason =
  /** Attempts at a module are exhausted. */
  | 'ACADEMIC_FAILURE'
  /** Death of somebody close. */
  | 'BEREAVEMENT'
  /** Moved to another employer or left teaching. */
  | 'CHANGED_EMPLOYMENT'
  /** Duties towards family, including parental leave. */
  | 'FAMILY_OR_CARING'
  /** The fee was not paid or funding ended. */
  | 'FUNDING'
  /** Own illness or injury. */
  | 'HEALTH'
  /** No longer has the role that the award is for. */
  | 'LEFT_SENCO_ROLE'
  /** Ended under the university’s regulations on conduct. */
  | 'MISCONDUCT'
  /** Moved out of the consortium’s area. */
  | 'MOVED_AWAY'
  /** Transferred to the qualification that succeeds the award. */
  | 'MOVED_TO_SUCCESSOR'
  /** Explained in the history. */
  | 'OTHER'
  /** The school did not or no longer released the participant. */
  | 'RELEASE_REFUSED'
  /** Study and post could not be combined. */
  | 'WORKLOAD';

/** Conditions on a value of exit reason. All that are given must hold; null means not asked. */
export type ExitReasonWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ExitReason | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ExitReason> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ExitReason | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ExitReason> | null | undefined;
};

/** Conditions on a list of extensions. */
export type ExtensionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ExtensionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ExtensionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ExtensionWhere | null | undefined;
};

/** Ground for moving a due date. */
export type ExtensionReason =
  /** Death of somebody close. */
  | 'BEREAVEMENT'
  /** Duties towards family or others. */
  | 'CARING'
  /** Own illness or injury. */
  | 'ILLNESS'
  /** Explained in the request. */
  | 'OTHER'
  /** Exceptional demands of the setting, such as an inspection. */
  | 'SCHOOL_PRESSURE'
  /** Failure of equipment or systems. */
  | 'TECHNICAL';

/** Conditions on a value of extension reason. All that are given must hold; null means not asked. */
export type ExtensionReasonWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ExtensionReason | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ExtensionReason> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ExtensionReason | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ExtensionReason> | null | undefined;
};

/** Conditions on extension rows. All that are given must hold; null means not asked. */
export type ExtensionWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ExtensionWhere> | null | undefined;
  /** Day of the decision; absent until there is one. */
  readonly decidedOn?: DateWhere | null | undefined;
  /** New deadline; absent unless the claim is approved. */
  readonly extendedDueOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Module whose deadline is meant; absent when it is the whole programme. Conditions on that row; where there is none, all its fields count as missing. */
  readonly moduleRegistration?: ModuleRegistrationWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ExtensionWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ExtensionWhere> | null | undefined;
  /** Deadline before the claim. */
  readonly originalDueOn?: DateWhere | null | undefined;
  /** Participant who asks. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Why more time is asked for. */
  readonly reason?: ExtensionReasonWhere | null | undefined;
  /** Day of the claim. */
  readonly requestedOn?: DateWhere | null | undefined;
  /** Where the claim stands. */
  readonly status?: ClaimStateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of external identities. */
export type ExternalIdentityListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ExternalIdentityWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ExternalIdentityWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ExternalIdentityWhere | null | undefined;
};

/** Conditions on external identity rows. All that are given must hold; null means not asked. */
export type ExternalIdentityWhere = {
  /** Account that it opens. Conditions on that row; where there is none, all its fields count as missing. */
  readonly account?: AccountWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ExternalIdentityWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** When the person first signed in by it; absent while it is only known beforehand. */
  readonly linkedAt?: DateTimeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ExternalIdentityWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ExternalIdentityWhere> | null | undefined;
  /** Organisation that signs the person in, by the name it has in the configuration. */
  readonly provider?: CodeWhere | null | undefined;
  /** What the organisation calls the person for good; never an address. Personal. */
  readonly subject?: CodeWhere | null | undefined;
};

/** Conditions on a list of fee liabilities. */
export type FeeLiabilityListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: FeeLiabilityWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: FeeLiabilityWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: FeeLiabilityWhere | null | undefined;
};

/** Conditions on fee liability rows. All that are given must hold; null means not asked. */
export type FeeLiabilityWhere = {
  /** Amount owed in pence sterling. */
  readonly amountPence?: IntWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<FeeLiabilityWhere> | null | undefined;
  /** Published fee that the amount follows. Conditions on that row; where there is none, all its fields count as missing. */
  readonly feeRate?: FeeRateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Day of the invoice; absent until then. */
  readonly invoicedOn?: DateWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: FeeLiabilityWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<FeeLiabilityWhere> | null | undefined;
  /** Day on which it was paid in full; absent until then. */
  readonly paidOn?: DateWhere | null | undefined;
  /** Participant whose registration made the debt. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Who pays. */
  readonly payer?: FeePayerWhere | null | undefined;
  /** Name of the payer when it is neither the school nor the participant. Personal. */
  readonly payerName?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Who owes the tuition fee; no government funding exists for the award. */
export type FeePayer =
  /** Somebody else, such as a trust or charity, named on the liability. */
  | 'OTHER'
  /** The participant pays for themself. */
  | 'PARTICIPANT'
  /** The participant’s setting. */
  | 'SCHOOL';

/** Conditions on a value of fee payer. All that are given must hold; null means not asked. */
export type FeePayerWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: FeePayer | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<FeePayer> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: FeePayer | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<FeePayer> | null | undefined;
};

/** Conditions on a list of fee rates. */
export type FeeRateListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: FeeRateWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: FeeRateWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: FeeRateWhere | null | undefined;
};

/** Conditions on fee rate rows. All that are given must hold; null means not asked. */
export type FeeRateWhere = {
  /** Academic year of the start of study. Conditions on that row; where there is none, all its fields count as missing. */
  readonly academicYear?: AcademicYearWhere | null | undefined;
  /** Fee for a year of study in pence sterling. */
  readonly amountPence?: IntWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<FeeRateWhere> | null | undefined;
  /** Debts made at this fee. Conditions on the whole list, whatever page is asked for. */
  readonly feeLiabilities?: FeeLiabilityListWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Pace of study that the fee is for. */
  readonly mode?: StudyModeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: FeeRateWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<FeeRateWhere> | null | undefined;
  /** Fee status of the person that the fee is for. */
  readonly residency?: ResidencyWhere | null | undefined;
  /** Where the fee was read. */
  readonly source?: TextWhere | null | undefined;
  /** University that charges the fee. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of feedbacks. */
export type FeedbackListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: FeedbackWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: FeedbackWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: FeedbackWhere | null | undefined;
};

/** Whether formative feedback can be read by its participant. */
export type FeedbackState =
  /** Seen by its author only. */
  | 'DRAFT'
  /** Open to the participant; final. */
  | 'PUBLISHED';

/** Conditions on a value of feedback state. All that are given must hold; null means not asked. */
export type FeedbackStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: FeedbackState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<FeedbackState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: FeedbackState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<FeedbackState> | null | undefined;
};

/** Conditions on feedback rows. All that are given must hold; null means not asked. */
export type FeedbackWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<FeedbackWhere> | null | undefined;
  /** The comments themselves. */
  readonly body?: TextWhere | null | undefined;
  /** Evidence commented on; absent when the subject is another. Conditions on that row; where there is none, all its fields count as missing. */
  readonly evidenceItem?: EvidenceItemWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Module commented on; absent when the subject is another. Conditions on that row; where there is none, all its fields count as missing. */
  readonly module?: ModuleWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: FeedbackWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<FeedbackWhere> | null | undefined;
  /** Participant addressed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Day from which the participant can read them; absent for a draft. */
  readonly publishedOn?: DateWhere | null | undefined;
  /** All of these words (at most 20) are found in `body`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Whether the participant can read it yet. */
  readonly status?: FeedbackStateWhere | null | undefined;
  /** Taught day commented on; absent when the subject is another. Conditions on that row; where there is none, all its fields count as missing. */
  readonly taughtDay?: TaughtDayWhere | null | undefined;
  /** Tutor who wrote it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly tutor?: TutorWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
  /** Day on which they were written. */
  readonly writtenOn?: DateWhere | null | undefined;
};

/** Conditions on a number. Decimals are compared exactly: 0.1 is 0.1. All that are given must hold; null means not asked. */
export type FloatWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: number | null | undefined;
  /** Is the other side of this: neither equal nor less than it. */
  readonly gt?: number | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: number | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. Never true of a missing value, like the next three. */
  readonly lt?: number | null | undefined;
  /** Is this or less than it. */
  readonly lte?: number | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: number | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Conditions on a global id. An id of another type is refused. All that are given must hold; null means not asked. */
export type IdWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: string | number | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<string | number> | null | undefined;
};

/** Conditions on a list of import columns. */
export type ImportColumnListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ImportColumnWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ImportColumnWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ImportColumnWhere | null | undefined;
};

/** Conditions on import column rows. All that are given must hold; null means not asked. */
export type ImportColumnWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ImportColumnWhere> | null | undefined;
  /** Name of the field that is read from it; absent where none is. */
  readonly field?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Import that reads it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly import?: ImportWhere | null | undefined;
  /** Whether it was found by a part of its title only, so that somebody should look at it. */
  readonly isGuess?: BooleanWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ImportColumnWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ImportColumnWhere> | null | undefined;
  /** Place in the file, from 1; values that all rows have come after its columns. */
  readonly position?: IntWhere | null | undefined;
  /** Cells of its first rows, at most five and of each at most 100 characters. Personal. */
  readonly samples?: TextListWhere | null | undefined;
  /** Title in the file’s first line; absent for a value that all rows have. */
  readonly title?: TextWhere | null | undefined;
  /** What the field is in every row, where no column has it. */
  readonly value?: TextWhere | null | undefined;
};

/** Conditions on a list of import differences. */
export type ImportDifferenceListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ImportDifferenceWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ImportDifferenceWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ImportDifferenceWhere | null | undefined;
};

/** Conditions on import difference rows. All that are given must hold; null means not asked. */
export type ImportDifferenceWhere = {
  /** What the row tells; absent where it tells nothing. */
  readonly after?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ImportDifferenceWhere> | null | undefined;
  /** What was recorded when the row was tried; absent where nothing was. */
  readonly before?: TextWhere | null | undefined;
  /** Field that differs. */
  readonly field?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ImportDifferenceWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ImportDifferenceWhere> | null | undefined;
  /** Row that tells it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly row?: ImportRowWhere | null | undefined;
};

/** What storing a row does. */
export type ImportEffect =
  /** Adds something that is not recorded yet. */
  | 'ADD'
  /** Changes something that is recorded. */
  | 'CHANGE'
  /** Records that something recorded as open has closed. */
  | 'CLOSE'
  /** Records that one school takes another’s place. */
  | 'SUCCEED';

/** Conditions on a value of import effect. All that are given must hold; null means not asked. */
export type ImportEffectWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ImportEffect | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ImportEffect> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ImportEffect | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ImportEffect> | null | undefined;
};

/** What the rows of a file tell of. */
export type ImportKind =
  /** Drafts of applications, one a row. */
  | 'APPLICATIONS'
  /** Registrations of applicants who were accepted, one a row. */
  | 'PARTICIPANTS'
  /** Schools, as the national register of schools (GIAS) has them. */
  | 'SCHOOLS'
  /** Which school took which one’s place, as the register’s file of links has it. */
  | 'SCHOOL_SUCCESSIONS';

/** Conditions on a value of import kind. All that are given must hold; null means not asked. */
export type ImportKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ImportKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ImportKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ImportKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ImportKind> | null | undefined;
};

/** Conditions on a list of imports. */
export type ImportListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ImportWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ImportWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ImportWhere | null | undefined;
};

/** Conditions on a list of import problems. */
export type ImportProblemListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ImportProblemWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ImportProblemWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ImportProblemWhere | null | undefined;
};

/** Conditions on import problem rows. All that are given must hold; null means not asked. */
export type ImportProblemWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ImportProblemWhere> | null | undefined;
  /** Title of the column from which the field is read; absent where none is. */
  readonly columnTitle?: TextWhere | null | undefined;
  /** Field that has to be mended; absent where the row as a whole is meant. */
  readonly field?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** What is wrong and what to do, in a sentence. Personal. */
  readonly message?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ImportProblemWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ImportProblemWhere> | null | undefined;
  /** Name of the kind of refusal that a single change would meet, or `BAD_USER_INPUT`. */
  readonly reason?: CodeWhere | null | undefined;
  /** Row that has it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly row?: ImportRowWhere | null | undefined;
  /** What stands there, at most 100 characters of it; absent where nothing does. Personal. */
  readonly value?: TextWhere | null | undefined;
};

/** Conditions on a list of import rows. */
export type ImportRowListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ImportRowWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ImportRowWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ImportRowWhere | null | undefined;
};

/** What became of a row of an import. */
export type ImportRowState =
  /** It cannot be stored as it is; its problems say why. */
  | 'FAULTY'
  /** It was stored and cannot be taken back any more; its problems say why. */
  | 'KEPT'
  /** Somebody decided not to store it. */
  | 'LEFT_OUT'
  /** It was tried and can be stored. */
  | 'READY'
  /** It is stored. */
  | 'STORED'
  /** It was stored, and was taken back. */
  | 'TAKEN_BACK'
  /** It was read, and is yet to be tried. */
  | 'UNCHECKED';

/** Conditions on a value of import row state. All that are given must hold; null means not asked. */
export type ImportRowStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ImportRowState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ImportRowState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ImportRowState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ImportRowState> | null | undefined;
};

/** Conditions on import row rows. All that are given must hold; null means not asked. */
export type ImportRowWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ImportRowWhere> | null | undefined;
  /** Application that it made, or registers. Conditions on that row; where there is none, all its fields count as missing. */
  readonly application?: ApplicationWhere | null | undefined;
  /** What it changes of what is recorded. Conditions on the whole list, whatever page is asked for. */
  readonly differences?: ImportDifferenceListWhere | null | undefined;
  /** What storing it does, or did; absent while it cannot be told. */
  readonly effect?: ImportEffectWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Import that it is a row of. Conditions on that row; where there is none, all its fields count as missing. */
  readonly import?: ImportWhere | null | undefined;
  /** Line of the file in which it begins, from 1, as an editor shows it. */
  readonly line?: IntWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ImportRowWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ImportRowWhere> | null | undefined;
  /** Participant whom it registered. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** All that keeps the row from being stored, or from being taken back. Conditions on the whole list, whatever page is asked for. */
  readonly problems?: ImportProblemListWhere | null | undefined;
  /** School that it is about, as soon as that is recorded. Conditions on that row; where there is none, all its fields count as missing. */
  readonly school?: SchoolWhere | null | undefined;
  /** What became of it. */
  readonly status?: ImportRowStateWhere | null | undefined;
  /** What it tells, in the order of the import’s `fields`; an empty text where it tells nothing. Personal. */
  readonly values?: TextListWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** How far an import has come. */
export type ImportState =
  /** Nothing further is done; what was stored before stays until it is taken back. */
  | 'CANCELLED'
  /** Its rows are tried one after another; nothing of them is kept. */
  | 'CHECKING'
  /** It could not go on; it says why. */
  | 'FAILED'
  /** Its file is being read. */
  | 'READING'
  /** Every row was tried; those that can be stored wait for somebody to say so. */
  | 'READY'
  /** Every row that can be stored is. */
  | 'STORED'
  /** Its rows are being stored. */
  | 'STORING'
  /** What it stored is being taken back. */
  | 'UNDOING'
  /** What could be taken back is; rows that could not say why. */
  | 'UNDONE';

/** Conditions on a value of import state. All that are given must hold; null means not asked. */
export type ImportStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ImportState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ImportState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ImportState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ImportState> | null | undefined;
};

/** Conditions on import rows. All that are given must hold; null means not asked. */
export type ImportWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ImportWhere> | null | undefined;
  /** Columns of the file in their order, with the fields read from them. Conditions on the whole list, whatever page is asked for. */
  readonly columns?: ImportColumnListWhere | null | undefined;
  /** How the characters of the file are written, for example `utf-8` or `windows-1252`. */
  readonly encoding?: CodeWhere | null | undefined;
  /** Names of what a row may tell, in the order of the rows’ `values`. */
  readonly fields?: TextListWhere | null | undefined;
  /** Size of the file in bytes. */
  readonly fileBytes?: IntWhere | null | undefined;
  /** What the file was called by whoever sent it. */
  readonly fileName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** What its rows tell of. */
  readonly kind?: ImportKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ImportWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ImportWhere> | null | undefined;
  /** Why it could not go on and what to do, in a sentence; absent where it could. */
  readonly problem?: TextWhere | null | undefined;
  /** Rows of the file that are to be stored, mended or were stored, by their lines. Conditions on the whole list, whatever page is asked for. */
  readonly rows?: ImportRowListWhere | null | undefined;
  /** Rows that the present stage, or the last one, has dealt with: tried, stored or taken back. */
  readonly rowsDone?: IntWhere | null | undefined;
  /** Rows among those read that concern nobody here, such as schools of other areas; they are not kept. */
  readonly rowsPassedOver?: IntWhere | null | undefined;
  /** Rows of the file that were read so far. */
  readonly rowsRead?: IntWhere | null | undefined;
  /** Rows among those read that say what is recorded already; they are not kept. */
  readonly rowsUnchanged?: IntWhere | null | undefined;
  /** Sign between the cells of the file. */
  readonly separator?: CodeWhere | null | undefined;
  /** When it last came to rest: tried, stored, taken back, cancelled or failed; absent while it works. */
  readonly settledAt?: DateTimeWhere | null | undefined;
  /** When its file was handed over. */
  readonly startedAt?: DateTimeWhere | null | undefined;
  /** Account that handed the file over. Conditions on that row; where there is none, all its fields count as missing. */
  readonly startedBy?: AccountWhere | null | undefined;
  /** How far it has come. */
  readonly status?: ImportStateWhere | null | undefined;
  /** University whose people it brings; absent for schools. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** How far a teacher has come with the statutory induction period. */
export type InductionStatus =
  /** Excused, for example because of an early award or service elsewhere; counts as completed. */
  | 'EXEMPT'
  /** Begun and not yet confirmed. */
  | 'IN_PROGRESS'
  /** The status has no induction, as with EYTS. */
  | 'NOT_REQUIRED'
  /** Completed and confirmed. */
  | 'PASSED';

/** Conditions on a value of induction status. All that are given must hold; null means not asked. */
export type InductionStatusWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: InductionStatus | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<InductionStatus> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: InductionStatus | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<InductionStatus> | null | undefined;
};

/** Conditions on a whole number. All that are given must hold; null means not asked. */
export type IntWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: number | null | undefined;
  /** Is the other side of this: neither equal nor less than it. */
  readonly gt?: number | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: number | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. Never true of a missing value, like the next three. */
  readonly lt?: number | null | undefined;
  /** Is this or less than it. */
  readonly lte?: number | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: number | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** One key to order learning outcome frameworks by: exactly one field, directly or along single relations. */
export type LearningOutcomeFrameworkOrder = {
  /** Publisher and year, for example NCTL-2014. */
  readonly code?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Day of publication. */
  readonly publishedOn?: SortDirection | null | undefined;
  /** Body that published it. */
  readonly publisher?: SortDirection | null | undefined;
  /** Where the framework was read. */
  readonly source?: SortDirection | null | undefined;
  /** Title of the publication. */
  readonly title?: SortDirection | null | undefined;
};

/** Conditions on learning outcome framework rows. All that are given must hold; null means not asked. */
export type LearningOutcomeFrameworkWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<LearningOutcomeFrameworkWhere> | null | undefined;
  /** Publisher and year, for example NCTL-2014. */
  readonly code?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: LearningOutcomeFrameworkWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<LearningOutcomeFrameworkWhere> | null | undefined;
  /** Outcomes of the framework, in their published order. Conditions on the whole list, whatever page is asked for. */
  readonly outcomes?: LearningOutcomeListWhere | null | undefined;
  /** Day of publication. */
  readonly publishedOn?: DateWhere | null | undefined;
  /** Body that published it. */
  readonly publisher?: TextWhere | null | undefined;
  /** Where the framework was read. */
  readonly source?: TextWhere | null | undefined;
  /** Title of the publication. */
  readonly title?: TextWhere | null | undefined;
};

/** Conditions on a list of learning outcomes. */
export type LearningOutcomeListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: LearningOutcomeWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: LearningOutcomeWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: LearningOutcomeWhere | null | undefined;
};

/** Conditions on learning outcome rows. All that are given must hold; null means not asked. */
export type LearningOutcomeWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<LearningOutcomeWhere> | null | undefined;
  /** Part and number, for example A1, B5 or C10. */
  readonly code?: CodeWhere | null | undefined;
  /** The outcome in full, in this product’s own words. */
  readonly description?: TextWhere | null | undefined;
  /** Evidence for the outcome, of every participant. Conditions on the whole list, whatever page is asked for. */
  readonly evidenceItems?: EvidenceItemListWhere | null | undefined;
  /** Version of the framework that states the outcome. Conditions on that row; where there is none, all its fields count as missing. */
  readonly framework?: LearningOutcomeFrameworkWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Judgements on the outcome, of every participant. Conditions on the whole list, whatever page is asked for. */
  readonly judgements?: OutcomeJudgementListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: LearningOutcomeWhere | null | undefined;
  /** Number within the framework, counted through all parts from 1. */
  readonly number?: IntWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<LearningOutcomeWhere> | null | undefined;
  /** Part of the framework. */
  readonly part?: OutcomePartWhere | null | undefined;
  /** Material that helps to meet the outcome. Conditions on the whole list, whatever page is asked for. */
  readonly resources?: ResourceListWhere | null | undefined;
  /** All of these words (at most 20) are found in `code`, `title`, `description`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** The outcome in a few words. */
  readonly title?: TextWhere | null | undefined;
};

/** Conditions on a list of local authority codes. */
export type LocalAuthorityCodeListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: LocalAuthorityCodeWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: LocalAuthorityCodeWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: LocalAuthorityCodeWhere | null | undefined;
};

/** Conditions on local authority code rows. All that are given must hold; null means not asked. */
export type LocalAuthorityCodeWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<LocalAuthorityCodeWhere> | null | undefined;
  /** The code itself, in the issuer’s own form. */
  readonly code?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority that the code stands for. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: LocalAuthorityCodeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<LocalAuthorityCodeWhere> | null | undefined;
  /** Who issues the code. */
  readonly scheme?: CodeSchemeWhere | null | undefined;
  /** First day on which the code was valid. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent while the code is still valid. */
  readonly validTo?: DateWhere | null | undefined;
};

/** Conditions on a list of local authorities. */
export type LocalAuthorityListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: LocalAuthorityWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: LocalAuthorityWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: LocalAuthorityWhere | null | undefined;
};

/** One key to order local authorities by: exactly one field, directly or along single relations. */
export type LocalAuthorityOrder = {
  /** Current nine-character code of the Office for National Statistics (GSS), for example E10000008. A look-up also accepts a former code. */
  readonly code?: SortDirection | null | undefined;
  /** Three-digit number by which the Department for Education knows the authority, for example 878. */
  readonly dfeCode?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Full name of the authority. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Region of England in which the authority lies. */
  readonly region?: SortDirection | null | undefined;
  /** Name short enough for a table heading. */
  readonly shortName?: SortDirection | null | undefined;
  /** Where these facts were read. */
  readonly source?: SortDirection | null | undefined;
  /** University to which the authority’s SENCOs are routed on the programme’s today; absent when the authority is routed to none. */
  readonly university?: UniversityOrder | null | undefined;
};

/** Conditions on local authority rows. All that are given must hold; null means not asked. */
export type LocalAuthorityWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<LocalAuthorityWhere> | null | undefined;
  /** Applications by people who work in this authority. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** Current nine-character code of the Office for National Statistics (GSS), for example E10000008. A look-up also accepts a former code. */
  readonly code?: CodeWhere | null | undefined;
  /** Every code the authority has held, each with the days on which it was valid. Conditions on the whole list, whatever page is asked for. */
  readonly codes?: LocalAuthorityCodeListWhere | null | undefined;
  /** Offices of the authority, in the order they should be tried. Conditions on the whole list, whatever page is asked for. */
  readonly contacts?: ContactListWhere | null | undefined;
  /** Groups taught in this authority, in every cohort. Conditions on the whole list, whatever page is asked for. */
  readonly deliveryGroups?: DeliveryGroupListWhere | null | undefined;
  /** Three-digit number by which the Department for Education knows the authority, for example 878. */
  readonly dfeCode?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Forms of modules taught in this authority. Conditions on the whole list, whatever page is asked for. */
  readonly moduleVariants?: ModuleVariantListWhere | null | undefined;
  /** Full name of the authority. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: LocalAuthorityWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<LocalAuthorityWhere> | null | undefined;
  /** Participants who work in this authority. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Region of England in which the authority lies. */
  readonly region?: TextWhere | null | undefined;
  /** Universities to which this authority has been routed over the years. Conditions on the whole list, whatever page is asked for. */
  readonly routings?: RoutingListWhere | null | undefined;
  /** Schools and settings in this authority’s area. Conditions on the whole list, whatever page is asked for. */
  readonly schools?: SchoolListWhere | null | undefined;
  /** All of these words (at most 20) are found in `name`, `code`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Name short enough for a table heading. */
  readonly shortName?: TextWhere | null | undefined;
  /** Where these facts were read. */
  readonly source?: TextWhere | null | undefined;
  /** Tutors who serve this authority. Conditions on the whole list, whatever page is asked for. */
  readonly tutors?: TutorListWhere | null | undefined;
  /** University to which the authority’s SENCOs are routed on the programme’s today; absent when the authority is routed to none. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
};

/** Conditions on a list of marks. */
export type MarkListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: MarkWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: MarkWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: MarkWhere | null | undefined;
};

/** Conditions on mark rows. All that are given must hold; null means not asked. */
export type MarkWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<MarkWhere> | null | undefined;
  /** Which attempt was marked, from 1. */
  readonly attempt?: IntWhere | null | undefined;
  /** Mark that counts, 0 to 100: never above the raw one, and at most the pass mark for a referred attempt. */
  readonly capped?: FloatWhere | null | undefined;
  /** Tutor who marked first. Conditions on that row; where there is none, all its fields count as missing. */
  readonly firstMarker?: TutorWhere | null | undefined;
  /** Day on which an exam board froze the mark; absent while it can still change. */
  readonly frozenOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True for the mark that counts; false for one that a later mark replaced. */
  readonly isCurrent?: BooleanWhere | null | undefined;
  /** Day of the first marking. */
  readonly markedOn?: DateWhere | null | undefined;
  /** Samples that the mark was part of. Conditions on the whole list, whatever page is asked for. */
  readonly moderationSamples?: ModerationSampleListWhere | null | undefined;
  /** Registration whose work was marked. Conditions on that row; where there is none, all its fields count as missing. */
  readonly moduleRegistration?: ModuleRegistrationWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: MarkWhere | null | undefined;
  /** What the markers add for the board. */
  readonly note?: TextWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<MarkWhere> | null | undefined;
  /** Mark as the first marker gave it, 0 to 100. */
  readonly raw?: FloatWhere | null | undefined;
  /** Day of the second marking; absent where there was none. */
  readonly secondMarkedOn?: DateWhere | null | undefined;
  /** Tutor who marks second, never the first; absent where nobody was named for it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly secondMarker?: TutorWhere | null | undefined;
  /** Mark that the second marker gave, 0 to 100; absent where there was no second marking. */
  readonly secondRaw?: FloatWhere | null | undefined;
  /** Earlier mark that this one corrects or replaces; absent for the first. Conditions on that row; where there is none, all its fields count as missing. */
  readonly supersedes?: MarkWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Why a mark is in an exam board’s sample. */
export type ModerationReason =
  /** Lies within two points of the pass mark. */
  | 'BORDERLINE'
  /** Lies below the pass mark. */
  | 'FAIL'
  /** Among the highest of the board. */
  | 'HIGHEST'
  /** Drawn by lot. */
  | 'RANDOM'
  /** Belongs to a second attempt. */
  | 'REFERRED';

/** Conditions on a value of moderation reason. All that are given must hold; null means not asked. */
export type ModerationReasonWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ModerationReason | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ModerationReason> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ModerationReason | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ModerationReason> | null | undefined;
};

/** Conditions on a list of moderation samples. */
export type ModerationSampleListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ModerationSampleWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ModerationSampleWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ModerationSampleWhere | null | undefined;
};

/** Conditions on moderation sample rows. All that are given must hold; null means not asked. */
export type ModerationSampleWhere = {
  /** True when the examiner agrees with the mark, false when not; absent until the examiner has looked. */
  readonly agreed?: BooleanWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ModerationSampleWhere> | null | undefined;
  /** Board for which the mark was sampled. Conditions on that row; where there is none, all its fields count as missing. */
  readonly examBoard?: ExamBoardWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Mark sampled. Conditions on that row; where there is none, all its fields count as missing. */
  readonly mark?: MarkWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ModerationSampleWhere | null | undefined;
  /** What the examiner says about it. */
  readonly note?: TextWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ModerationSampleWhere> | null | undefined;
  /** Why the mark was chosen. */
  readonly reason?: ModerationReasonWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** How a module’s result is expressed. */
export type ModuleGrading =
  /** Percentage from 0 to 100 with a pass mark. */
  | 'MARK'
  /** No mark: every outcome is met, or the module is not passed. */
  | 'PASS_OR_NOT_PASSED';

/** Conditions on a value of module grading. All that are given must hold; null means not asked. */
export type ModuleGradingWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ModuleGrading | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ModuleGrading> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ModuleGrading | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ModuleGrading> | null | undefined;
};

/** Conditions on a list of modules. */
export type ModuleListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ModuleWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ModuleWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ModuleWhere | null | undefined;
};

/** Conditions on a list of module registrations. */
export type ModuleRegistrationListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ModuleRegistrationWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ModuleRegistrationWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ModuleRegistrationWhere | null | undefined;
};

/** Result of a participant’s registration on a module. */
export type ModuleRegistrationState =
  /** To be assessed later as if for the first time. */
  | 'DEFERRED'
  /** Confirmed as failed, with no attempt left. */
  | 'FAILED'
  /** Work is under way; nothing is marked. */
  | 'IN_PROGRESS'
  /** Confirmed as passed. */
  | 'PASSED'
  /** Marked, not confirmed by an exam board. */
  | 'PROVISIONAL'
  /** Not passed; another attempt is allowed, capped at the pass mark. */
  | 'REFERRED';

/** Conditions on a value of module registration state. All that are given must hold; null means not asked. */
export type ModuleRegistrationStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ModuleRegistrationState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ModuleRegistrationState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ModuleRegistrationState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ModuleRegistrationState> | null | undefined;
};

/** Conditions on a list of module registration transitions. */
export type ModuleRegistrationTransitionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ModuleRegistrationTransitionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ModuleRegistrationTransitionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ModuleRegistrationTransitionWhere | null | undefined;
};

/** Conditions on module registration transition rows. All that are given must hold; null means not asked. */
export type ModuleRegistrationTransitionWhere = {
  /** Who made the change: a role or an account, never a personal name. */
  readonly actor?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ModuleRegistrationTransitionWhere> | null | undefined;
  /** State before the change; absent for the first. */
  readonly fromState?: ModuleRegistrationStateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** The module registration that changed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly moduleRegistration?: ModuleRegistrationWhere | null | undefined;
  /** Name of the change in the state table, for example the word used by the command that made it. */
  readonly name?: CodeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ModuleRegistrationTransitionWhere | null | undefined;
  /** Moment of the change. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ModuleRegistrationTransitionWhere> | null | undefined;
  /** Reason given for the change; absent where none is needed. */
  readonly reason?: TextWhere | null | undefined;
  /** State after the change. */
  readonly toState?: ModuleRegistrationStateWhere | null | undefined;
};

/** Conditions on module registration rows. All that are given must hold; null means not asked. */
export type ModuleRegistrationWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ModuleRegistrationWhere> | null | undefined;
  /** Which attempt the work stands at, from 1. */
  readonly attempt?: IntWhere | null | undefined;
  /** Circumstances claimed for work on the module. Conditions on the whole list, whatever page is asked for. */
  readonly circumstanceClaims?: CircumstanceClaimListWhere | null | undefined;
  /** Day on which an exam board settled the result; absent until then. */
  readonly completedOn?: DateWhere | null | undefined;
  /** Day on which the work is due; absent until it is set. */
  readonly dueOn?: DateWhere | null | undefined;
  /** Board that considers the result; absent until one is named. Conditions on that row; where there is none, all its fields count as missing. */
  readonly examBoard?: ExamBoardWhere | null | undefined;
  /** Claims for more time on the module. Conditions on the whole list, whatever page is asked for. */
  readonly extensions?: ExtensionListWhere | null | undefined;
  /** Capped mark of the current attempt, 0 to 100; absent until there is one, and for a module judged passed or not passed. */
  readonly finalMark?: FloatWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True for the registration that counts; false for one that a later registration replaced. */
  readonly isCurrent?: BooleanWhere | null | undefined;
  /** Marks of every attempt, superseded ones included. Conditions on the whole list, whatever page is asked for. */
  readonly marks?: MarkListWhere | null | undefined;
  /** Module taken. Conditions on that row; where there is none, all its fields count as missing. */
  readonly module?: ModuleWhere | null | undefined;
  /** Form of the module taught in the participant’s authority; absent where the university has none. Conditions on that row; where there is none, all its fields count as missing. */
  readonly moduleVariant?: ModuleVariantWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ModuleRegistrationWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ModuleRegistrationWhere> | null | undefined;
  /** Participant registered on the module. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Day of registration on the module. */
  readonly registeredOn?: DateWhere | null | undefined;
  /** Part that the module plays in the programme; always the module’s own. */
  readonly role?: ModuleRoleWhere | null | undefined;
  /** Where the work on the module stands. */
  readonly status?: ModuleRegistrationStateWhere | null | undefined;
  /** Changes of the module registration’s state, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly transitions?: ModuleRegistrationTransitionListWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Place of a module in the award; makes both universities’ modules comparable. */
export type ModuleRole =
  /** Second credit-bearing module: leading teaching and provision for pupils with needs. */
  | 'LEADING_TEACHING_AND_LEARNING'
  /** Overarching portfolio, without credits, that evidences every national outcome. */
  | 'LEARNING_OUTCOMES_PORTFOLIO'
  /** First credit-bearing module: law, funding and policy around special educational needs. */
  | 'ORGANISATIONAL_CONTEXTS';

/** Conditions on a value of module role. All that are given must hold; null means not asked. */
export type ModuleRoleWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ModuleRole | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ModuleRole> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ModuleRole | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ModuleRole> | null | undefined;
};

/** Conditions on a list of module variants. */
export type ModuleVariantListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ModuleVariantWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ModuleVariantWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ModuleVariantWhere | null | undefined;
};

/** Conditions on module variant rows. All that are given must hold; null means not asked. */
export type ModuleVariantWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ModuleVariantWhere> | null | undefined;
  /** Module code with the authority’s suffix, for example PGSEN704DV. */
  readonly code?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority in which this form is taught. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** Module that this is a form of. Conditions on that row; where there is none, all its fields count as missing. */
  readonly module?: ModuleWhere | null | undefined;
  /** Registrations on this form of the module. Conditions on the whole list, whatever page is asked for. */
  readonly moduleRegistrations?: ModuleRegistrationListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ModuleVariantWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ModuleVariantWhere> | null | undefined;
  /** Two capital letters that stand for the authority, for example DV for Devon. */
  readonly suffix?: CodeWhere | null | undefined;
};

/** Conditions on module rows. All that are given must hold; null means not asked. */
export type ModuleWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ModuleWhere> | null | undefined;
  /** Pieces of work by which the module is assessed. Conditions on the whole list, whatever page is asked for. */
  readonly assessmentComponents?: AssessmentComponentListWhere | null | undefined;
  /** Modules that must be taken in the same registration. Conditions on the whole list, whatever page is asked for. */
  readonly coRequisites?: ModuleListWhere | null | undefined;
  /** The university’s own module code, for example PGSEN704. */
  readonly code?: CodeWhere | null | undefined;
  /** Credits awarded when it is passed; 0 for the portfolio. */
  readonly credits?: IntWhere | null | undefined;
  /** What the module covers, in a paragraph. */
  readonly description?: TextWhere | null | undefined;
  /** Comments on work for the module. Conditions on the whole list, whatever page is asked for. */
  readonly feedback?: FeedbackListWhere | null | undefined;
  /** Whether it is marked from 0 to 100 or judged passed or not passed. */
  readonly grading?: ModuleGradingWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Level in the framework for higher education qualifications; 7 is a master’s. */
  readonly level?: IntWhere | null | undefined;
  /** Registrations on the module, of every participant. Conditions on the whole list, whatever page is asked for. */
  readonly moduleRegistrations?: ModuleRegistrationListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ModuleWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ModuleWhere> | null | undefined;
  /** Lowest mark that passes, 0 to 100; absent where the module carries no mark. */
  readonly passMark?: FloatWhere | null | undefined;
  /** Usual place in the order of study, 1 to 3. */
  readonly position?: IntWhere | null | undefined;
  /** Programmes that the module counts towards. Conditions on the whole list, whatever page is asked for. */
  readonly programmes?: ProgrammeListWhere | null | undefined;
  /** Material that supports the module. Conditions on the whole list, whatever page is asked for. */
  readonly resources?: ResourceListWhere | null | undefined;
  /** Part that the module plays in the programme, the same at every university. */
  readonly role?: ModuleRoleWhere | null | undefined;
  /** All of these words (at most 20) are found in `code`, `title`, `description`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Where these facts were read. */
  readonly source?: TextWhere | null | undefined;
  /** Title of the module. */
  readonly title?: TextWhere | null | undefined;
  /** University that teaches the module. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Forms of the module, one per authority that has its own; empty where the university makes no difference. Conditions on the whole list, whatever page is asked for. */
  readonly variants?: ModuleVariantListWhere | null | undefined;
};

/** Where rows stand whose key is missing. */
export type NullsPosition =
  /** Before all rows that have a value. */
  | 'FIRST'
  /** After all rows that have a value. */
  | 'LAST';

/** Conditions on a list of outcome judgements. */
export type OutcomeJudgementListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: OutcomeJudgementWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: OutcomeJudgementWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: OutcomeJudgementWhere | null | undefined;
};

/** Conditions on outcome judgement rows. All that are given must hold; null means not asked. */
export type OutcomeJudgementWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<OutcomeJudgementWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True when the outcome is met. */
  readonly isMet?: BooleanWhere | null | undefined;
  /** Tutor who judged. Conditions on that row; where there is none, all its fields count as missing. */
  readonly judgedBy?: TutorWhere | null | undefined;
  /** Day of the judgement. */
  readonly judgedOn?: DateWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: OutcomeJudgementWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<OutcomeJudgementWhere> | null | undefined;
  /** Learning outcome judged. Conditions on that row; where there is none, all its fields count as missing. */
  readonly outcome?: LearningOutcomeWhere | null | undefined;
  /** Participant judged. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Part of the national outcomes framework. */
export type OutcomePart =
  /** Professional knowledge and understanding. */
  | 'A'
  /** Leading and coordinating provision. */
  | 'B'
  /** Personal and professional qualities. */
  | 'C';

/** Conditions on a value of outcome part. All that are given must hold; null means not asked. */
export type OutcomePartWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: OutcomePart | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<OutcomePart> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: OutcomePart | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<OutcomePart> | null | undefined;
};

/** Conditions on a list of participants. */
export type ParticipantListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ParticipantWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ParticipantWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ParticipantWhere | null | undefined;
};

/** One key to order participants by: exactly one field, directly or along single relations. */
export type ParticipantOrder = {
  /** Age at registration as a range of years; absent when the date of birth is unknown. */
  readonly ageBand?: SortDirection | null | undefined;
  /** Application that led to the registration; absent for registrations older than the records. */
  readonly application?: ApplicationOrder | null | undefined;
  /** Scheme of awards whose dates bind the registration. */
  readonly awardScheme?: AwardSchemeOrder | null | undefined;
  /** Cohort the participant studies with. */
  readonly cohort?: CohortOrder | null | undefined;
  /** Credits of the modules passed, 0 to 60. */
  readonly creditsAchieved?: SortDirection | null | undefined;
  /** Taught days attended or made up elsewhere, 0 to 6. */
  readonly daysAttended?: SortDirection | null | undefined;
  /** Days from the programme’s today to the statutory deadline, negative once it is behind; absent where there is none, or where the registration is over. */
  readonly daysLeft?: SortDirection | null | undefined;
  /** How near the statutory deadline is; absent where there is none, or where the registration is over. */
  readonly deadlineBand?: SortDirection | null | undefined;
  /** Group the participant is taught in; absent until one is given. */
  readonly deliveryGroup?: DeliveryGroupOrder | null | undefined;
  /** Day of completion, withdrawal or discontinuation; absent until then. */
  readonly endedOn?: SortDirection | null | undefined;
  /** Structured reason for withdrawal or discontinuation; absent otherwise. */
  readonly exitReason?: SortDirection | null | undefined;
  /** Day on which an interrupted participant is expected back. */
  readonly expectedReturnOn?: SortDirection | null | undefined;
  /** Family name. Personal. */
  readonly familyName?: SortDirection | null | undefined;
  /** Version of the learning outcomes by which the portfolio is judged: the latest one published by the day of registration, or the first for older registrations. Absent when the programme has no portfolio. */
  readonly framework?: LearningOutcomeFrameworkOrder | null | undefined;
  /** Given name. Personal. */
  readonly givenName?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** First day of the latest interruption; absent when there is none. */
  readonly interruptedOn?: SortDirection | null | undefined;
  /** Authority in which the participant works and is taught. */
  readonly localAuthority?: LocalAuthorityOrder | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Learning outcomes judged met, 0 to the number in the framework. */
  readonly outcomesMet?: SortDirection | null | undefined;
  /** Learning outcomes in the participant’s version of the framework. */
  readonly outcomesTotal?: SortDirection | null | undefined;
  /** Person registered. */
  readonly person?: PersonOrder | null | undefined;
  /** Tutor allocated on the programme’s today; absent when none is. */
  readonly primaryTutor?: TutorOrder | null | undefined;
  /** Programme of study. */
  readonly programme?: ProgrammeOrder | null | undefined;
  /** Share of the framework’s outcomes judged met, 0 to 1; absent when the programme has none. */
  readonly progress?: SortDirection | null | undefined;
  /** Stable made-up identifier that lets analysts follow the registration without knowing whose it is. */
  readonly pseudonym?: SortDirection | null | undefined;
  /** Number printed on letters about the registration, for example SWC-000001. */
  readonly reference?: SortDirection | null | undefined;
  /** Day of registration. */
  readonly registeredOn?: SortDirection | null | undefined;
  /** School or setting where the participant works; absent when it is unknown. */
  readonly school?: SchoolOrder | null | undefined;
  /** Scope of the award that the participant’s teacher status leads to. */
  readonly scope?: SortDirection | null | undefined;
  /** First day of study; absent until then. */
  readonly startedOn?: SortDirection | null | undefined;
  /** Where the registration stands. */
  readonly status?: SortDirection | null | undefined;
  /** Last day by which the law wants the award held: the third anniversary of the first SENCO appointment. Absent when there is none, for the reason given beside it. */
  readonly statutoryDeadline?: SortDirection | null | undefined;
  /** Why there is a statutory deadline, or why there is none. */
  readonly statutoryDeadlineReason?: SortDirection | null | undefined;
  /** University that registers the participant. */
  readonly university?: UniversityOrder | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Where a registration on a programme stands. */
export type ParticipantState =
  /** Taking part. */
  | 'ACTIVE'
  /** Finished the programme’s work. */
  | 'COMPLETED'
  /** Ended by the university. */
  | 'DISCONTINUED'
  /** Paused, with a return expected. */
  | 'INTERRUPTED'
  /** Has a place and has not begun. */
  | 'REGISTERED'
  /** Left by own or the school’s decision. */
  | 'WITHDRAWN';

/** Conditions on a value of participant state. All that are given must hold; null means not asked. */
export type ParticipantStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ParticipantState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ParticipantState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ParticipantState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ParticipantState> | null | undefined;
};

/** Conditions on a list of participant transitions. */
export type ParticipantTransitionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ParticipantTransitionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ParticipantTransitionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ParticipantTransitionWhere | null | undefined;
};

/** Conditions on participant transition rows. All that are given must hold; null means not asked. */
export type ParticipantTransitionWhere = {
  /** Who made the change: a role or an account, never a personal name. */
  readonly actor?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ParticipantTransitionWhere> | null | undefined;
  /** Day from which the change counts, which may be earlier than the moment it was recorded. */
  readonly effectiveOn?: DateWhere | null | undefined;
  /** State before the change; absent for the first. */
  readonly fromState?: ParticipantStateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Name of the change in the state table, for example the word used by the command that made it. */
  readonly name?: CodeWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ParticipantTransitionWhere | null | undefined;
  /** Moment at which the change was recorded. */
  readonly occurredAt?: DateTimeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ParticipantTransitionWhere> | null | undefined;
  /** The participant that changed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Reason given for the change; absent where none is needed. */
  readonly reason?: TextWhere | null | undefined;
  /** State after the change. */
  readonly toState?: ParticipantStateWhere | null | undefined;
};

/** Conditions on participant rows. All that are given must hold; null means not asked. */
export type ParticipantWhere = {
  /** Age at registration as a range of years; absent when the date of birth is unknown. */
  readonly ageBand?: AgeBandWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ParticipantWhere> | null | undefined;
  /** Application that led to the registration; absent for registrations older than the records. Conditions on that row; where there is none, all its fields count as missing. */
  readonly application?: ApplicationWhere | null | undefined;
  /** The participant’s attendance at the taught days of the group. Conditions on the whole list, whatever page is asked for. */
  readonly attendances?: AttendanceListWhere | null | undefined;
  /** Scheme of awards whose dates bind the registration. Conditions on that row; where there is none, all its fields count as missing. */
  readonly awardScheme?: AwardSchemeWhere | null | undefined;
  /** Awards recommended for the participant, rescinded ones included. Conditions on the whole list, whatever page is asked for. */
  readonly awards?: AwardListWhere | null | undefined;
  /** Circumstances the participant has claimed. Conditions on the whole list, whatever page is asked for. */
  readonly circumstanceClaims?: CircumstanceClaimListWhere | null | undefined;
  /** Cohort the participant studies with. Conditions on that row; where there is none, all its fields count as missing. */
  readonly cohort?: CohortWhere | null | undefined;
  /** Worries raised about the participant. Conditions on the whole list, whatever page is asked for. */
  readonly concerns?: ConcernListWhere | null | undefined;
  /** Credits of the modules passed, 0 to 60. */
  readonly creditsAchieved?: IntWhere | null | undefined;
  /** Taught days attended or made up elsewhere, 0 to 6. */
  readonly daysAttended?: IntWhere | null | undefined;
  /** Days from the programme’s today to the statutory deadline, negative once it is behind; absent where there is none, or where the registration is over. */
  readonly daysLeft?: IntWhere | null | undefined;
  /** How near the statutory deadline is; absent where there is none, or where the registration is over. */
  readonly deadlineBand?: DeadlineBandWhere | null | undefined;
  /** Group the participant is taught in; absent until one is given. Conditions on that row; where there is none, all its fields count as missing. */
  readonly deliveryGroup?: DeliveryGroupWhere | null | undefined;
  /** Day of completion, withdrawal or discontinuation; absent until then. */
  readonly endedOn?: DateWhere | null | undefined;
  /** Evidence in the participant’s portfolio. Conditions on the whole list, whatever page is asked for. */
  readonly evidenceItems?: EvidenceItemListWhere | null | undefined;
  /** Structured reason for withdrawal or discontinuation; absent otherwise. */
  readonly exitReason?: ExitReasonWhere | null | undefined;
  /** Day on which an interrupted participant is expected back. */
  readonly expectedReturnOn?: DateWhere | null | undefined;
  /** The participant’s claims for more time. Conditions on the whole list, whatever page is asked for. */
  readonly extensions?: ExtensionListWhere | null | undefined;
  /** Family name. Personal. */
  readonly familyName?: TextWhere | null | undefined;
  /** What is owed for the registration. Conditions on the whole list, whatever page is asked for. */
  readonly feeLiabilities?: FeeLiabilityListWhere | null | undefined;
  /** Comments by tutors on the participant’s work. Conditions on the whole list, whatever page is asked for. */
  readonly feedback?: FeedbackListWhere | null | undefined;
  /** Version of the learning outcomes by which the portfolio is judged: the latest one published by the day of registration, or the first for older registrations. Absent when the programme has no portfolio. Conditions on that row; where there is none, all its fields count as missing. */
  readonly framework?: LearningOutcomeFrameworkWhere | null | undefined;
  /** Given name. Personal. */
  readonly givenName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** First day of the latest interruption; absent when there is none. */
  readonly interruptedOn?: DateWhere | null | undefined;
  /** Authority in which the participant works and is taught. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** The participant’s registrations on modules. Conditions on the whole list, whatever page is asked for. */
  readonly moduleRegistrations?: ModuleRegistrationListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ParticipantWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ParticipantWhere> | null | undefined;
  /** Judgements of the participant’s portfolio, one per outcome at most. Conditions on the whole list, whatever page is asked for. */
  readonly outcomeJudgements?: OutcomeJudgementListWhere | null | undefined;
  /** Learning outcomes judged met, 0 to the number in the framework. */
  readonly outcomesMet?: IntWhere | null | undefined;
  /** Learning outcomes in the participant’s version of the framework. */
  readonly outcomesTotal?: IntWhere | null | undefined;
  /** Person registered. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** Tutor allocated on the programme’s today; absent when none is. Conditions on that row; where there is none, all its fields count as missing. */
  readonly primaryTutor?: TutorWhere | null | undefined;
  /** Programme of study. Conditions on that row; where there is none, all its fields count as missing. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** Share of the framework’s outcomes judged met, 0 to 1; absent when the programme has none. */
  readonly progress?: FloatWhere | null | undefined;
  /** Stable made-up identifier that lets analysts follow the registration without knowing whose it is. */
  readonly pseudonym?: CodeWhere | null | undefined;
  /** Number printed on letters about the registration, for example SWC-000001. */
  readonly reference?: CodeWhere | null | undefined;
  /** Day of registration. */
  readonly registeredOn?: DateWhere | null | undefined;
  /** Agreements to release the participant for taught days. Conditions on the whole list, whatever page is asked for. */
  readonly releaseAgreements?: ReleaseAgreementListWhere | null | undefined;
  /** School or setting where the participant works; absent when it is unknown. Conditions on that row; where there is none, all its fields count as missing. */
  readonly school?: SchoolWhere | null | undefined;
  /** Scope of the award that the participant’s teacher status leads to. */
  readonly scope?: AwardScopeWhere | null | undefined;
  /** All of these words (at most 20) are found in `reference`; or all in `givenName`, `familyName`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** First day of study; absent until then. */
  readonly startedOn?: DateWhere | null | undefined;
  /** Where the registration stands. */
  readonly status?: ParticipantStateWhere | null | undefined;
  /** Last day by which the law wants the award held: the third anniversary of the first SENCO appointment. Absent when there is none, for the reason given beside it. */
  readonly statutoryDeadline?: DateWhere | null | undefined;
  /** Why there is a statutory deadline, or why there is none. */
  readonly statutoryDeadlineReason?: DeadlineReasonWhere | null | undefined;
  /** Changes of the participant’s state, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly transitions?: ParticipantTransitionListWhere | null | undefined;
  /** Primary tutors of the participant over time. Conditions on the whole list, whatever page is asked for. */
  readonly tutorAllocations?: TutorAllocationListWhere | null | undefined;
  /** University that registers the participant. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** A kind of thing that a role may write. */
export type Permission =
  /** Applications and decisions on them. */
  | 'ADMISSIONS'
  /** Which tutor looks after whom. */
  | 'ALLOCATIONS'
  /** Attendance of taught days. */
  | 'ATTENDANCE'
  /** Awards that boards confer. */
  | 'AWARDS'
  /** Exam boards. */
  | 'BOARDS'
  /** Worries about participants. */
  | 'CONCERNS'
  /** Settings of the consortium. */
  | 'CONFIGURATION'
  /** Judgements whether evidence meets an outcome. */
  | 'EVIDENCE_JUDGEMENTS'
  /** Feedback to participants. */
  | 'FEEDBACK'
  /** Marks of modules. */
  | 'MARKS'
  /** Registrations of participants. */
  | 'REGISTRATIONS'
  /** Reports of external examiners. */
  | 'REPORTS'
  /** Questions kept to be asked again. */
  | 'SAVED_QUERIES'
  /** Good practice that a group’s tutors and participants share with it. */
  | 'SHARED_PRACTICE'
  /** Accounts and their assignments. */
  | 'USERS';

/** Conditions on a list of person names. */
export type PersonNameListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: PersonNameWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: PersonNameWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: PersonNameWhere | null | undefined;
};

/** Conditions on person name rows. All that are given must hold; null means not asked. */
export type PersonNameWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<PersonNameWhere> | null | undefined;
  /** Family name in use then. Personal. */
  readonly familyName?: TextWhere | null | undefined;
  /** Given name in use then. Personal. */
  readonly givenName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: PersonNameWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<PersonNameWhere> | null | undefined;
  /** Person who used the name. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** First day on which the name was used. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent for the name in use. */
  readonly validTo?: DateWhere | null | undefined;
};

/** One key to order people by: exactly one field, directly or along single relations. */
export type PersonOrder = {
  /** Date of birth. Personal. */
  readonly dateOfBirth?: SortDirection | null | undefined;
  /** Address for messages about the programme. Personal. */
  readonly email?: SortDirection | null | undefined;
  /** Family name as the person writes it. Personal. */
  readonly familyName?: SortDirection | null | undefined;
  /** Given name as the person writes it. Personal. */
  readonly givenName?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** True for a person invented for the demonstration. */
  readonly isSynthetic?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Telephone number. Personal. */
  readonly phone?: SortDirection | null | undefined;
  /** Stable made-up identifier that lets analysts follow a person without knowing who it is. */
  readonly pseudonym?: SortDirection | null | undefined;
  /** Number by which letters and calls refer to the person, for example PER-000001. */
  readonly reference?: SortDirection | null | undefined;
  /** Teacher reference number: seven digits, leading zeros included. Personal. */
  readonly trn?: SortDirection | null | undefined;
};

/** Conditions on person rows. All that are given must hold; null means not asked. */
export type PersonWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Applications the person has made. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** What was done with, or read of, what is held on the person. Conditions on the whole list, whatever page is asked for. */
  readonly auditEvents?: AuditEventListWhere | null | undefined;
  /** Date of birth. Personal. */
  readonly dateOfBirth?: DateWhere | null | undefined;
  /** Address for messages about the programme. Personal. */
  readonly email?: TextWhere | null | undefined;
  /** Evidence of the person’s English. Conditions on the whole list, whatever page is asked for. */
  readonly englishEvidence?: EnglishEvidenceListWhere | null | undefined;
  /** Family name as the person writes it. Personal. */
  readonly familyName?: TextWhere | null | undefined;
  /** Given name as the person writes it. Personal. */
  readonly givenName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True for a person invented for the demonstration. */
  readonly isSynthetic?: BooleanWhere | null | undefined;
  /** Names the person has used, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly names?: PersonNameListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: PersonWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** The person’s registrations, one per programme taken. Conditions on the whole list, whatever page is asked for. */
  readonly participations?: ParticipantListWhere | null | undefined;
  /** Telephone number. Personal. */
  readonly phone?: TextWhere | null | undefined;
  /** Stable made-up identifier that lets analysts follow a person without knowing who it is. */
  readonly pseudonym?: CodeWhere | null | undefined;
  /** Qualifications the person holds. Conditions on the whole list, whatever page is asked for. */
  readonly qualifications?: QualificationListWhere | null | undefined;
  /** Number by which letters and calls refer to the person, for example PER-000001. */
  readonly reference?: CodeWhere | null | undefined;
  /** All of these words (at most 20) are found in `reference`; or all in `givenName`, `familyName`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** The person’s SENCO appointments, the earliest first. Conditions on the whole list, whatever page is asked for. */
  readonly sencoAppointments?: SencoAppointmentListWhere | null | undefined;
  /** Teacher statuses the person holds. Conditions on the whole list, whatever page is asked for. */
  readonly teacherStatuses?: TeacherStatusListWhere | null | undefined;
  /** Teacher reference number: seven digits, leading zeros included. Personal. */
  readonly trn?: CodeWhere | null | undefined;
  /** The person’s work as a tutor. Conditions on the whole list, whatever page is asked for. */
  readonly tutorRoles?: TutorListWhere | null | undefined;
};

/** Conditions on a list of programmes. */
export type ProgrammeListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ProgrammeWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ProgrammeWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ProgrammeWhere | null | undefined;
};

/** One key to order programmes by: exactly one field, directly or along single relations. */
export type ProgrammeOrder = {
  /** Scheme whose dates bind the programme. */
  readonly awardScheme?: AwardSchemeOrder | null | undefined;
  /** Short code of the programme, for example PGCERT-NASENCO. */
  readonly code?: SortDirection | null | undefined;
  /** Credits of the whole programme; 60 make a postgraduate certificate. */
  readonly credits?: SortDirection | null | undefined;
  /** Where the teaching happens. */
  readonly delivery?: SortDirection | null | undefined;
  /** What the programme is for, in a paragraph. */
  readonly description?: SortDirection | null | undefined;
  /** Usual length of study in months. */
  readonly durationMonths?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Level in the framework for higher education qualifications; 7 is a master’s. */
  readonly level?: SortDirection | null | undefined;
  /** Pace of study. */
  readonly mode?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Where these facts were read. */
  readonly source?: SortDirection | null | undefined;
  /** Number of study days recommended beside the taught days; they are never a condition. */
  readonly studyDays?: SortDirection | null | undefined;
  /** Number of taught days in the programme. */
  readonly taughtDays?: SortDirection | null | undefined;
  /** Title as printed on the certificate. */
  readonly title?: SortDirection | null | undefined;
};

/** Conditions on a list of programme specifications. */
export type ProgrammeSpecificationListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ProgrammeSpecificationWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ProgrammeSpecificationWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ProgrammeSpecificationWhere | null | undefined;
};

/** Conditions on programme specification rows. All that are given must hold; null means not asked. */
export type ProgrammeSpecificationWhere = {
  /** Academic year that the document describes, for example 2021/22. */
  readonly academicYearCode?: CodeWhere | null | undefined;
  /** What the programme sets out to do. */
  readonly aims?: TextWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ProgrammeSpecificationWhere> | null | undefined;
  /** How the modules are assessed. */
  readonly assessment?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** How it is taught and learnt. */
  readonly methods?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ProgrammeSpecificationWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ProgrammeSpecificationWhere> | null | undefined;
  /** What a participant can do at the end. */
  readonly outcomes?: TextWhere | null | undefined;
  /** Programme described. Conditions on that row; where there is none, all its fields count as missing. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The university’s own number for the document. */
  readonly reference?: CodeWhere | null | undefined;
  /** Where the document was read. */
  readonly source?: TextWhere | null | undefined;
  /** How modules and days fit together. */
  readonly structure?: TextWhere | null | undefined;
  /** University that wrote the document. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
};

/** Conditions on programme rows. All that are given must hold; null means not asked. */
export type ProgrammeWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Applications for the programme. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** Scheme whose dates bind the programme. Conditions on that row; where there is none, all its fields count as missing. */
  readonly awardScheme?: AwardSchemeWhere | null | undefined;
  /** Short code of the programme, for example PGCERT-NASENCO. */
  readonly code?: CodeWhere | null | undefined;
  /** Credits of the whole programme; 60 make a postgraduate certificate. */
  readonly credits?: IntWhere | null | undefined;
  /** Where the teaching happens. */
  readonly delivery?: DeliveryModeWhere | null | undefined;
  /** What the programme is for, in a paragraph. */
  readonly description?: TextWhere | null | undefined;
  /** Usual length of study in months. */
  readonly durationMonths?: IntWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Level in the framework for higher education qualifications; 7 is a master’s. */
  readonly level?: IntWhere | null | undefined;
  /** Pace of study. */
  readonly mode?: StudyModeWhere | null | undefined;
  /** Modules that count towards the programme, at every university. Conditions on the whole list, whatever page is asked for. */
  readonly modules?: ModuleListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ProgrammeWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Participants registered on the programme. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Where these facts were read. */
  readonly source?: TextWhere | null | undefined;
  /** Specifications of the programme, one per university and academic year. Conditions on the whole list, whatever page is asked for. */
  readonly specifications?: ProgrammeSpecificationListWhere | null | undefined;
  /** Number of study days recommended beside the taught days; they are never a condition. */
  readonly studyDays?: IntWhere | null | undefined;
  /** Number of taught days in the programme. */
  readonly taughtDays?: IntWhere | null | undefined;
  /** Title as printed on the certificate. */
  readonly title?: TextWhere | null | undefined;
};

/** Conditions on a list of qualifications. */
export type QualificationListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: QualificationWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: QualificationWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: QualificationWhere | null | undefined;
};

/** Conditions on qualification rows. All that are given must hold; null means not asked. */
export type QualificationWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<QualificationWhere> | null | undefined;
  /** Day of the award; absent when only the year is known. */
  readonly awardedOn?: DateWhere | null | undefined;
  /** Number of the UK ENIC statement that compares an overseas qualification; absent where none is needed or received. */
  readonly enicStatementReference?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Level in the national frameworks, 1 to 8; 6 is a bachelor’s degree. */
  readonly level?: IntWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: QualificationWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<QualificationWhere> | null | undefined;
  /** True when it was awarded outside the United Kingdom. */
  readonly overseas?: BooleanWhere | null | undefined;
  /** Person who holds the qualification. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** Title of the qualification. */
  readonly title?: TextWhere | null | undefined;
};

/** Conditions on a list of release agreements. */
export type ReleaseAgreementListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ReleaseAgreementWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ReleaseAgreementWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ReleaseAgreementWhere | null | undefined;
};

/** Where the school’s promise to free a participant for the taught days stands. */
export type ReleaseAgreementState =
  /** The school refused release. */
  | 'DECLINED'
  /** Prepared, not sent. */
  | 'DRAFT'
  /** Taken back after it was sent or signed. */
  | 'REVOKED'
  /** With the headteacher, who has a single-use link. */
  | 'SENT'
  /** The school promised release. */
  | 'SIGNED';

/** Conditions on a value of release agreement state. All that are given must hold; null means not asked. */
export type ReleaseAgreementStateWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ReleaseAgreementState | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ReleaseAgreementState> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ReleaseAgreementState | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ReleaseAgreementState> | null | undefined;
};

/** Conditions on release agreement rows. All that are given must hold; null means not asked. */
export type ReleaseAgreementWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ReleaseAgreementWhere> | null | undefined;
  /** Day of the headteacher’s answer; absent until there is one. */
  readonly answeredOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ReleaseAgreementWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ReleaseAgreementWhere> | null | undefined;
  /** Why the participant may start without a signed agreement; absent when none is needed. */
  readonly overrideReason?: TextWhere | null | undefined;
  /** Participant to be released. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** School that releases the participant; absent where the setting is unknown. Conditions on that row; where there is none, all its fields count as missing. */
  readonly school?: SchoolWhere | null | undefined;
  /** Day on which it was sent to the headteacher; absent for a draft. */
  readonly sentOn?: DateWhere | null | undefined;
  /** Role of the person who answered, never a name; absent until there is an answer. */
  readonly signatoryRole?: TextWhere | null | undefined;
  /** Where the agreement stands. */
  readonly status?: ReleaseAgreementStateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Status that decides which tuition fee applies. */
export type Residency =
  /** Pays the fee for residents of the United Kingdom. */
  | 'HOME'
  /** Pays the fee for those from elsewhere. */
  | 'INTERNATIONAL';

/** Conditions on a value of residency. All that are given must hold; null means not asked. */
export type ResidencyWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: Residency | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<Residency> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: Residency | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<Residency> | null | undefined;
};

/** Form of a piece of learning material. */
export type ResourceKind =
  /** Text to read: an article, chapter, guidance or law. */
  | 'READING'
  /** Account of what worked, shared by a participant or tutor with their group. */
  | 'SHARED_PRACTICE'
  /** Presentation used on a taught day. */
  | 'SLIDES'
  /** Form to fill in with one’s own setting’s facts. */
  | 'TEMPLATE'
  /** Instrument to use in a setting, such as an audit or assessment grid. */
  | 'TOOL'
  /** Recording to watch. */
  | 'VIDEO';

/** Conditions on a value of resource kind. All that are given must hold; null means not asked. */
export type ResourceKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: ResourceKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<ResourceKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: ResourceKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<ResourceKind> | null | undefined;
};

/** Conditions on a list of resources. */
export type ResourceListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: ResourceWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: ResourceWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: ResourceWhere | null | undefined;
};

/** Conditions on resource rows. All that are given must hold; null means not asked. */
export type ResourceWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** Group it was shared with; absent when it is open to everyone. Conditions on that row; where there is none, all its fields count as missing. */
  readonly deliveryGroup?: DeliveryGroupWhere | null | undefined;
  /** What it offers, in a sentence or two. */
  readonly description?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Form of the material. */
  readonly kind?: ResourceKindWhere | null | undefined;
  /** Outcome it helps to meet; absent when it helps none in particular. Conditions on that row; where there is none, all its fields count as missing. */
  readonly learningOutcome?: LearningOutcomeWhere | null | undefined;
  /** Module it supports; absent when it supports none in particular. Conditions on that row; where there is none, all its fields count as missing. */
  readonly module?: ModuleWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: ResourceWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** Day on which it was made available. */
  readonly publishedOn?: DateWhere | null | undefined;
  /** All of these words (at most 20) are found in `title`, `description`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Role of the person who shared it, never a name; absent for the programme’s own material. */
  readonly sharedBy?: TextWhere | null | undefined;
  /** Where the material comes from. */
  readonly source?: TextWhere | null | undefined;
  /** Taught day it belongs to; absent when it belongs to none. Conditions on that row; where there is none, all its fields count as missing. */
  readonly taughtDay?: TaughtDayWhere | null | undefined;
  /** Title of the material. */
  readonly title?: TextWhere | null | undefined;
  /** Address where it can be read; absent for text kept here alone. */
  readonly url?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
  /** First day on which it is no longer offered; absent while it is. */
  readonly withdrawnOn?: DateWhere | null | undefined;
};

/** Who answers an evaluation. */
export type RespondentKind =
  /** Examiner from another institution who sampled the cohort’s work. */
  | 'EXTERNAL_EXAMINER'
  /** Head of a participant’s setting. */
  | 'HEADTEACHER'
  /** Somebody registered in the cohort. */
  | 'PARTICIPANT';

/** Conditions on a value of respondent kind. All that are given must hold; null means not asked. */
export type RespondentKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: RespondentKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<RespondentKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: RespondentKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<RespondentKind> | null | undefined;
};

/** Part in which somebody uses the system; one is active at a time. */
export type Role =
  /** Follows the participants of one local authority. */
  | 'AUTHORITY_PARTNER'
  /** Runs the system for the whole consortium. */
  | 'CONSORTIUM_ADMINISTRATOR'
  /** Samples the work before an exam board and reports on standards. */
  | 'EXTERNAL_EXAMINER'
  /** Studies the whole consortium’s data without knowing anybody. */
  | 'REPORTING_ANALYST'
  /** Teaches and supports the participants allocated to them. */
  | 'TUTOR'
  /** Leads or administers the programme at one university. */
  | 'UNIVERSITY_PARTNER';

/** Conditions on a value of role. All that are given must hold; null means not asked. */
export type RoleWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: Role | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: Role | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
};

/** Conditions on a list of routings. */
export type RoutingListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: RoutingWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: RoutingWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: RoutingWhere | null | undefined;
};

/** Conditions on routing rows. All that are given must hold; null means not asked. */
export type RoutingWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<RoutingWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Authority whose SENCOs are routed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: RoutingWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<RoutingWhere> | null | undefined;
  /** Why the routing was made or changed. */
  readonly reason?: TextWhere | null | undefined;
  /** Where the routing was read. */
  readonly source?: TextWhere | null | undefined;
  /** University that receives the applications. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** First day on which applications follow this routing. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent while the routing stands. */
  readonly validTo?: DateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of schools. */
export type SchoolListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: SchoolWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: SchoolWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: SchoolWhere | null | undefined;
};

/** One key to order schools by: exactly one field, directly or along single relations. */
export type SchoolOrder = {
  /** Day on which the setting closed; absent while it is open. */
  readonly closedOn?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** True for a setting invented for the demonstration; no such school exists. */
  readonly isSynthetic?: SortDirection | null | undefined;
  /** Three digits of the authority, a slash and four of the establishment, as used in the school census. */
  readonly laestab?: SortDirection | null | undefined;
  /** Authority in whose area the setting lies. */
  readonly localAuthority?: LocalAuthorityOrder | null | undefined;
  /** True when the regulations on qualified SENCOs cover this kind of setting: a mainstream school or a maintained nursery. */
  readonly mainstreamOrMaintainedNursery?: SortDirection | null | undefined;
  /** Name of the setting. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Day on which the setting opened; absent when it opened before the register began. */
  readonly openedOn?: SortDirection | null | undefined;
  /** Ages taught. */
  readonly phase?: SortDirection | null | undefined;
  /** Postcode of the setting. */
  readonly postcode?: SortDirection | null | undefined;
  /** Whether the setting is open, closed or changing. */
  readonly status?: SortDirection | null | undefined;
  /** Post town. */
  readonly town?: SortDirection | null | undefined;
  /** Kind of establishment, which decides whether the statutory deadline applies. */
  readonly type?: SortDirection | null | undefined;
  /** Unique Reference Number in the register: six digits. Absent for settings that the register does not list, such as some early years settings. */
  readonly urn?: SortDirection | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Ages a setting teaches, as the national register of schools groups them. */
export type SchoolPhase =
  /** Primary and secondary ages in one school. */
  | 'ALL_THROUGH'
  /** Middle school that counts with primaries because most pupils are under eleven. */
  | 'MIDDLE_DEEMED_PRIMARY'
  /** Middle school that counts with secondaries because most pupils are eleven or over. */
  | 'MIDDLE_DEEMED_SECONDARY'
  /** No phase is recorded: most special schools and alternative provision. */
  | 'NOT_APPLICABLE'
  /** Children under five only. */
  | 'NURSERY'
  /** Reception to year 6, or a part of it such as infants or juniors. */
  | 'PRIMARY'
  /** Year 7 onwards, with or without a sixth form. */
  | 'SECONDARY'
  /** Ages over sixteen only. */
  | 'SIXTEEN_PLUS';

/** Conditions on a value of school phase. All that are given must hold; null means not asked. */
export type SchoolPhaseWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: SchoolPhase | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<SchoolPhase> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: SchoolPhase | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<SchoolPhase> | null | undefined;
};

/** Whether a setting operates, as the national register of schools says. */
export type SchoolStatus =
  /** No longer teaching; its successor may be. */
  | 'CLOSED'
  /** Teaching today. */
  | 'OPEN'
  /** Teaching today, with a closing date proposed. */
  | 'OPEN_BUT_PROPOSED_TO_CLOSE'
  /** Approved, not yet teaching. */
  | 'PROPOSED_TO_OPEN';

/** Conditions on a value of school status. All that are given must hold; null means not asked. */
export type SchoolStatusWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: SchoolStatus | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<SchoolStatus> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: SchoolStatus | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<SchoolStatus> | null | undefined;
};

/** Conditions on a list of school successions. */
export type SchoolSuccessionListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: SchoolSuccessionWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: SchoolSuccessionWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: SchoolSuccessionWhere | null | undefined;
};

/** Conditions on school succession rows. All that are given must hold; null means not asked. */
export type SchoolSuccessionWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<SchoolSuccessionWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: SchoolSuccessionWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<SchoolSuccessionWhere> | null | undefined;
  /** School that closed or was taken over. Conditions on that row; where there is none, all its fields count as missing. */
  readonly predecessor?: SchoolWhere | null | undefined;
  /** Day from which the successor runs the setting. */
  readonly succeededOn?: DateWhere | null | undefined;
  /** School that continues it. Conditions on that row; where there is none, all its fields count as missing. */
  readonly successor?: SchoolWhere | null | undefined;
};

/** Legal kind of setting, grouped from the national register of schools. */
export type SchoolType =
  /** Academy or free school for pupils who cannot attend a mainstream school. */
  | 'ACADEMY_ALTERNATIVE_PROVISION'
  /** Mainstream academy that chose to leave its authority’s maintenance. */
  | 'ACADEMY_CONVERTER'
  /** Special school that is an academy, whether converted, sponsored or free. */
  | 'ACADEMY_SPECIAL'
  /** Mainstream academy opened by a sponsor in place of a struggling school. */
  | 'ACADEMY_SPONSOR_LED'
  /** Independent school funded by the state under an agreement of the 1980s. */
  | 'CITY_TECHNOLOGY_COLLEGE'
  /** Maintained; the local authority employs the staff and owns the land. */
  | 'COMMUNITY_SCHOOL'
  /** Special school maintained by a local authority. */
  | 'COMMUNITY_SPECIAL_SCHOOL'
  /** Private, voluntary or independent provider for children under five. */
  | 'EARLY_YEARS_SETTING'
  /** Maintained; the governing body employs the staff. */
  | 'FOUNDATION_SCHOOL'
  /** Maintained special school whose governing body employs the staff. */
  | 'FOUNDATION_SPECIAL_SCHOOL'
  /** Mainstream academy opened as a new school. */
  | 'FREE_SCHOOL'
  /** College of further education or sixth-form college. */
  | 'FURTHER_EDUCATION'
  /** School that charges fees and is not maintained. */
  | 'INDEPENDENT_SCHOOL'
  /** Independent school organised for pupils with special educational needs. */
  | 'INDEPENDENT_SPECIAL_SCHOOL'
  /** Nursery school maintained by a local authority. */
  | 'MAINTAINED_NURSERY_SCHOOL'
  /** Special school run by a charity and approved by the Secretary of State. */
  | 'NON_MAINTAINED_SPECIAL_SCHOOL'
  /** Local authority’s setting for pupils who cannot attend a school. */
  | 'PUPIL_REFERRAL_UNIT'
  /** Academy for ages 16 to 19 only. */
  | 'SIXTEEN_TO_NINETEEN_ACADEMY'
  /** Small mainstream academy for ages 14 to 19 built around work. */
  | 'STUDIO_SCHOOL'
  /** Mainstream academy for ages 14 to 19 with a technical specialism and a university sponsor. */
  | 'UNIVERSITY_TECHNICAL_COLLEGE'
  /** Maintained; a foundation, often a church, owns the land and appoints most governors. */
  | 'VOLUNTARY_AIDED_SCHOOL'
  /** Maintained; a foundation owns the land, the local authority employs the staff. */
  | 'VOLUNTARY_CONTROLLED_SCHOOL';

/** Conditions on a value of school type. All that are given must hold; null means not asked. */
export type SchoolTypeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: SchoolType | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<SchoolType> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: SchoolType | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<SchoolType> | null | undefined;
};

/** Conditions on school rows. All that are given must hold; null means not asked. */
export type SchoolWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<SchoolWhere> | null | undefined;
  /** Applications by people who work at this school. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** Day on which the setting closed; absent while it is open. */
  readonly closedOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** True for a setting invented for the demonstration; no such school exists. */
  readonly isSynthetic?: BooleanWhere | null | undefined;
  /** Three digits of the authority, a slash and four of the establishment, as used in the school census. */
  readonly laestab?: CodeWhere | null | undefined;
  /** Authority in whose area the setting lies. Conditions on that row; where there is none, all its fields count as missing. */
  readonly localAuthority?: LocalAuthorityWhere | null | undefined;
  /** True when the regulations on qualified SENCOs cover this kind of setting: a mainstream school or a maintained nursery. */
  readonly mainstreamOrMaintainedNursery?: BooleanWhere | null | undefined;
  /** Name of the setting. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: SchoolWhere | null | undefined;
  /** Day on which the setting opened; absent when it opened before the register began. */
  readonly openedOn?: DateWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<SchoolWhere> | null | undefined;
  /** Participants who work at this school. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Ages taught. */
  readonly phase?: SchoolPhaseWhere | null | undefined;
  /** Postcode of the setting. */
  readonly postcode?: CodeWhere | null | undefined;
  /** Takeovers by which this school continued others. Conditions on the whole list, whatever page is asked for. */
  readonly predecessors?: SchoolSuccessionListWhere | null | undefined;
  /** Agreements to release participants of this school. Conditions on the whole list, whatever page is asked for. */
  readonly releaseAgreements?: ReleaseAgreementListWhere | null | undefined;
  /** All of these words (at most 20) are found in `name`, `town`, `urn`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** SENCO appointments at this school. Conditions on the whole list, whatever page is asked for. */
  readonly sencoAppointments?: SencoAppointmentListWhere | null | undefined;
  /** Whether the setting is open, closed or changing. */
  readonly status?: SchoolStatusWhere | null | undefined;
  /** Takeovers by which other schools continued this one. Conditions on the whole list, whatever page is asked for. */
  readonly successors?: SchoolSuccessionListWhere | null | undefined;
  /** Post town. */
  readonly town?: TextWhere | null | undefined;
  /** Kind of establishment, which decides whether the statutory deadline applies. */
  readonly type?: SchoolTypeWhere | null | undefined;
  /** Unique Reference Number in the register: six digits. Absent for settings that the register does not list, such as some early years settings. */
  readonly urn?: CodeWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Conditions on a list of senco appointments. */
export type SencoAppointmentListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: SencoAppointmentWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: SencoAppointmentWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: SencoAppointmentWhere | null | undefined;
};

/** Conditions on senco appointment rows. All that are given must hold; null means not asked. */
export type SencoAppointmentWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<SencoAppointmentWhere> | null | undefined;
  /** Last day in the role; absent while it lasts. */
  readonly endsOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: SencoAppointmentWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<SencoAppointmentWhere> | null | undefined;
  /** Person appointed. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** Role held or hoped for. */
  readonly role?: SencoRoleWhere | null | undefined;
  /** School or setting of the appointment. Conditions on that row; where there is none, all its fields count as missing. */
  readonly school?: SchoolWhere | null | undefined;
  /** First day in the role. */
  readonly startsOn?: DateWhere | null | undefined;
};

/** Part a person has in coordinating a setting’s special educational needs. */
export type SencoRole =
  /** Leads some aspect of special educational needs and prepares for the post. */
  | 'ASPIRING_SENCO'
  /** Stands in for or assists the post-holder. */
  | 'DEPUTY_SENCO'
  /** Holds the post; the statutory clock runs from the first such appointment. */
  | 'SENCO';

/** Conditions on a value of senco role. All that are given must hold; null means not asked. */
export type SencoRoleWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: SencoRole | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<SencoRole> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: SencoRole | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<SencoRole> | null | undefined;
};

/** Which way a key sorts. */
export type SortDirection =
  /** From the least to the greatest: A before Z, 1 before 2, earlier before later. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** Conditions on a list of study days. */
export type StudyDayListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: StudyDayWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: StudyDayWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: StudyDayWhere | null | undefined;
};

/** Conditions on study day rows. All that are given must hold; null means not asked. */
export type StudyDayWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<StudyDayWhere> | null | undefined;
  /** Group to which the day is recommended. Conditions on that row; where there is none, all its fields count as missing. */
  readonly deliveryGroup?: DeliveryGroupWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: StudyDayWhere | null | undefined;
  /** Place in the series, 1 to 4. */
  readonly number?: IntWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<StudyDayWhere> | null | undefined;
  /** Day recommended for it. */
  readonly recommendedOn?: DateWhere | null | undefined;
  /** What the day might be used for. */
  readonly theme?: TextWhere | null | undefined;
};

/** Share of a working week that study takes; fees differ by it. */
export type StudyMode =
  /** Study is the main occupation of the year. */
  | 'FULL_TIME'
  /** Study beside a post in a setting. */
  | 'PART_TIME';

/** Conditions on a value of study mode. All that are given must hold; null means not asked. */
export type StudyModeWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: StudyMode | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<StudyMode> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: StudyMode | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<StudyMode> | null | undefined;
};

/** Conditions on a list of taught days. */
export type TaughtDayListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: TaughtDayWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: TaughtDayWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: TaughtDayWhere | null | undefined;
};

/** Conditions on taught day rows. All that are given must hold; null means not asked. */
export type TaughtDayWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<TaughtDayWhere> | null | undefined;
  /** Attendance of each participant of the group. Conditions on the whole list, whatever page is asked for. */
  readonly attendances?: AttendanceListWhere | null | undefined;
  /** Guests of other groups who made up a missed day at this one. Conditions on the whole list, whatever page is asked for. */
  readonly catchUps?: AttendanceListWhere | null | undefined;
  /** Group that is taught on the day. Conditions on that row; where there is none, all its fields count as missing. */
  readonly deliveryGroup?: DeliveryGroupWhere | null | undefined;
  /** Comments on participants’ work on the day. Conditions on the whole list, whatever page is asked for. */
  readonly feedback?: FeedbackListWhere | null | undefined;
  /** Day on which it is held. */
  readonly heldOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: TaughtDayWhere | null | undefined;
  /** Place in the series, 1 to 6. */
  readonly number?: IntWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<TaughtDayWhere> | null | undefined;
  /** Material for the day. Conditions on the whole list, whatever page is asked for. */
  readonly resources?: ResourceListWhere | null | undefined;
  /** What the day is about. */
  readonly theme?: TextWhere | null | undefined;
  /** Place where it is held. */
  readonly venue?: TextWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Professional status that lets its holder teach. */
export type TeacherStatusKind =
  /** Early Years Teacher Status: to lead teaching from birth to five. */
  | 'EYTS'
  /** Qualified Teacher Learning and Skills: from further education, equal to QTS while membership lasts. */
  | 'QTLS'
  /** Qualified Teacher Status: to teach in maintained schools. */
  | 'QTS';

/** Conditions on a value of teacher status kind. All that are given must hold; null means not asked. */
export type TeacherStatusKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: TeacherStatusKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<TeacherStatusKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: TeacherStatusKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<TeacherStatusKind> | null | undefined;
};

/** Conditions on a list of teacher statuses. */
export type TeacherStatusListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: TeacherStatusWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: TeacherStatusWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: TeacherStatusWhere | null | undefined;
};

/** Conditions on teacher status rows. All that are given must hold; null means not asked. */
export type TeacherStatusWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<TeacherStatusWhere> | null | undefined;
  /** Day on which the status was awarded. */
  readonly awardedOn?: DateWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** How far the statutory induction has come. */
  readonly induction?: InductionStatusWhere | null | undefined;
  /** Day on which induction was passed; absent until then, and where none is required. */
  readonly inductionCompletedOn?: DateWhere | null | undefined;
  /** Which status it is. */
  readonly kind?: TeacherStatusKindWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: TeacherStatusWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<TeacherStatusWhere> | null | undefined;
  /** Person who holds the status. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
};

/** Conditions on a list of texts held in one field. All that are given must hold; null means not asked. */
export type TextListWhere = {
  /** Holds this text, exactly. */
  readonly has?: string | null | undefined;
  /** Holds each of these. */
  readonly hasAll?: ReadonlyArray<string> | null | undefined;
  /** Holds at least one of these. Never true of an empty list here. */
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** True: is there, and holds no text. False: holds some. */
  readonly isEmpty?: boolean | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on text that people wrote; before and after are as a British reader sorts. All that are given must hold; null means not asked. */
export type TextWhere = {
  /** Holds this text, upper and lower case told apart. `%` and `_` mean themselves. */
  readonly contains?: string | null | undefined;
  /** Holds this text in upper or lower case. Accents count. */
  readonly containsInsensitive?: string | null | undefined;
  /** Ends with this text, case told apart. */
  readonly endsWith?: string | null | undefined;
  /** Ends with this text in upper or lower case. */
  readonly endsWithInsensitive?: string | null | undefined;
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: string | null | undefined;
  /** Is this text but for upper and lower case. Accents count. */
  readonly eqInsensitive?: string | null | undefined;
  /** Is the other side of this: neither equal nor sorted before it. */
  readonly gt?: string | null | undefined;
  /** Is this or beyond it. */
  readonly gte?: string | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is sorted before this. Never true of a missing value, like the next three. */
  readonly lt?: string | null | undefined;
  /** Is this or sorted before it. */
  readonly lte?: string | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: string | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with this text, case told apart. */
  readonly startsWith?: string | null | undefined;
  /** Starts with this text in upper or lower case. */
  readonly startsWithInsensitive?: string | null | undefined;
};

/** What a token may be used for. */
export type TokenScope =
  /** Asking questions. */
  | 'READ'
  /** Changing what its owner may change. */
  | 'WRITE';

/** Conditions on a list of tutor allocations. */
export type TutorAllocationListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: TutorAllocationWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: TutorAllocationWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: TutorAllocationWhere | null | undefined;
};

/** Conditions on tutor allocation rows. All that are given must hold; null means not asked. */
export type TutorAllocationWhere = {
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<TutorAllocationWhere> | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: TutorAllocationWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<TutorAllocationWhere> | null | undefined;
  /** Participant who is supported. Conditions on that row; where there is none, all its fields count as missing. */
  readonly participant?: ParticipantWhere | null | undefined;
  /** Why the participant was given this tutor, or another after this one. */
  readonly reason?: TextWhere | null | undefined;
  /** Primary tutor. Conditions on that row; where there is none, all its fields count as missing. */
  readonly tutor?: TutorWhere | null | undefined;
  /** First day of the allocation. */
  readonly validFrom?: DateWhere | null | undefined;
  /** First day on which it no longer holds. Absent while it lasts. */
  readonly validTo?: DateWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** Where a tutor comes from. */
export type TutorKind =
  /** Advisory teacher or experienced SENCO of a local authority. */
  | 'LOCAL'
  /** Member of a university’s staff. */
  | 'UNIVERSITY';

/** Conditions on a value of tutor kind. All that are given must hold; null means not asked. */
export type TutorKindWhere = {
  /** Is exactly this. Never true of a missing value. */
  readonly eq?: TutorKind | null | undefined;
  /** Is one of these (at most 5,000). None of an empty list. */
  readonly in?: ReadonlyArray<TutorKind> | null | undefined;
  /** True: the value is missing. False: it is there. This alone finds missing values. */
  readonly isNull?: boolean | null | undefined;
  /** Is anything else, a missing value included. */
  readonly ne?: TutorKind | null | undefined;
  /** Is none of these; a missing value is none of them. */
  readonly notIn?: ReadonlyArray<TutorKind> | null | undefined;
};

/** Conditions on a list of tutors. */
export type TutorListWhere = {
  /** There is none for which this fails; so it holds of an empty list. */
  readonly every?: TutorWhere | null | undefined;
  /** There is none for which this holds. `{}`: the list is empty. */
  readonly none?: TutorWhere | null | undefined;
  /** There is one for which this holds. `{}`: the list is not empty. */
  readonly some?: TutorWhere | null | undefined;
};

/** One key to order tutors by: exactly one field, directly or along single relations. */
export type TutorOrder = {
  /** First day as a tutor. */
  readonly activeFrom?: SortDirection | null | undefined;
  /** First day on which the tutor no longer works for the consortium; absent while the work lasts. */
  readonly activeTo?: SortDirection | null | undefined;
  /** Number of participants the tutor can take at a time. */
  readonly capacity?: SortDirection | null | undefined;
  /** Address for messages. Personal. */
  readonly email?: SortDirection | null | undefined;
  /** Family name. Personal. */
  readonly familyName?: SortDirection | null | undefined;
  /** Given name. Personal. */
  readonly givenName?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Whether the tutor is local or of the university. */
  readonly kind?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Person who teaches. */
  readonly person?: PersonOrder | null | undefined;
  /** What the tutor does by profession, for example SEN advisory teacher. */
  readonly professionalRole?: SortDirection | null | undefined;
  /** Number by which staff refer to the tutor, for example TUT-0001. */
  readonly reference?: SortDirection | null | undefined;
  /** University the tutor works with; absent for one who serves both. */
  readonly university?: UniversityOrder | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: SortDirection | null | undefined;
};

/** Conditions on tutor rows. All that are given must hold; null means not asked. */
export type TutorWhere = {
  /** First day as a tutor. */
  readonly activeFrom?: DateWhere | null | undefined;
  /** First day on which the tutor no longer works for the consortium; absent while the work lasts. */
  readonly activeTo?: DateWhere | null | undefined;
  /** Participants the tutor has had, with the days. Conditions on the whole list, whatever page is asked for. */
  readonly allocations?: TutorAllocationListWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<TutorWhere> | null | undefined;
  /** Number of participants the tutor can take at a time. */
  readonly capacity?: IntWhere | null | undefined;
  /** Participants allocated to the tutor on the programme’s today. Conditions on the whole list, whatever page is asked for. */
  readonly caseload?: ParticipantListWhere | null | undefined;
  /** Worries raised by the tutor. Conditions on the whole list, whatever page is asked for. */
  readonly concernsRaised?: ConcernListWhere | null | undefined;
  /** Groups that the tutor teaches. Conditions on the whole list, whatever page is asked for. */
  readonly deliveryGroups?: DeliveryGroupListWhere | null | undefined;
  /** Address for messages. Personal. */
  readonly email?: TextWhere | null | undefined;
  /** Evidence that the tutor has judged. Conditions on the whole list, whatever page is asked for. */
  readonly evidenceJudged?: EvidenceItemListWhere | null | undefined;
  /** Family name. Personal. */
  readonly familyName?: TextWhere | null | undefined;
  /** Comments written by the tutor. Conditions on the whole list, whatever page is asked for. */
  readonly feedback?: FeedbackListWhere | null | undefined;
  /** Marks that the tutor gave as first marker. Conditions on the whole list, whatever page is asked for. */
  readonly firstMarkings?: MarkListWhere | null | undefined;
  /** Given name. Personal. */
  readonly givenName?: TextWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Judgements that the tutor has made. Conditions on the whole list, whatever page is asked for. */
  readonly judgements?: OutcomeJudgementListWhere | null | undefined;
  /** Whether the tutor is local or of the university. */
  readonly kind?: TutorKindWhere | null | undefined;
  /** Authorities that the tutor serves. Conditions on the whole list, whatever page is asked for. */
  readonly localAuthorities?: LocalAuthorityListWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: TutorWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<TutorWhere> | null | undefined;
  /** Person who teaches. Conditions on that row; where there is none, all its fields count as missing. */
  readonly person?: PersonWhere | null | undefined;
  /** What the tutor does by profession, for example SEN advisory teacher. */
  readonly professionalRole?: TextWhere | null | undefined;
  /** Number by which staff refer to the tutor, for example TUT-0001. */
  readonly reference?: CodeWhere | null | undefined;
  /** All of these words (at most 20) are found in `reference`; or all in `givenName`, `familyName`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Marks that the tutor checked as second marker. Conditions on the whole list, whatever page is asked for. */
  readonly secondMarkings?: MarkListWhere | null | undefined;
  /** University the tutor works with; absent for one who serves both. Conditions on that row; where there is none, all its fields count as missing. */
  readonly university?: UniversityWhere | null | undefined;
  /** Number of edits plus one; send it back as `expectedVersion` when changing this. */
  readonly version?: IntWhere | null | undefined;
};

/** One key to order universities by: exactly one field, directly or along single relations. */
export type UniversityOrder = {
  /** Short code of the university in capital letters, for example PLYMOUTH. Never the name, which an authority may share. */
  readonly code?: SortDirection | null | undefined;
  /** Department or institute that runs the programme; absent where the source names none. */
  readonly department?: SortDirection | null | undefined;
  /** Four-digit institution code used by the Higher Education Statistics Agency. */
  readonly hesaCode?: SortDirection | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: SortDirection | null | undefined;
  /** Full name as the university writes it. */
  readonly name?: SortDirection | null | undefined;
  /** Where missing values stand; LAST where nothing is said. */
  readonly nulls?: NullsPosition | null | undefined;
  /** Town of the taught days where they are not held in the participant’s own authority. */
  readonly sessionsHeldIn?: SortDirection | null | undefined;
  /** Name short enough for a table heading. */
  readonly shortName?: SortDirection | null | undefined;
  /** Where these facts were read. */
  readonly source?: SortDirection | null | undefined;
  /** UK Provider Reference Number: eight digits that identify the university in national returns. */
  readonly ukprn?: SortDirection | null | undefined;
  /** Address of the public page about the course. */
  readonly website?: SortDirection | null | undefined;
};

/** Conditions on university rows. All that are given must hold; null means not asked. */
export type UniversityWhere = {
  /** Versions of the university’s conditions of entry. Conditions on the whole list, whatever page is asked for. */
  readonly admissionPolicies?: AdmissionPolicyListWhere | null | undefined;
  /** Agreements by which this university shares its participants’ rows. Conditions on the whole list, whatever page is asked for. */
  readonly agreementsGranted?: DataSharingAgreementListWhere | null | undefined;
  /** Agreements by which this university sees another’s participants. Conditions on the whole list, whatever page is asked for. */
  readonly agreementsReceived?: DataSharingAgreementListWhere | null | undefined;
  /** Each of these holds. An empty list holds. */
  readonly and?: ReadonlyArray<UniversityWhere> | null | undefined;
  /** Applications that this university decides. Conditions on the whole list, whatever page is asked for. */
  readonly applications?: ApplicationListWhere | null | undefined;
  /** Awards of this university. Conditions on the whole list, whatever page is asked for. */
  readonly awards?: AwardListWhere | null | undefined;
  /** Short code of the university in capital letters, for example PLYMOUTH. Never the name, which an authority may share. */
  readonly code?: CodeWhere | null | undefined;
  /** Cohorts admitted by this university, one per academic year. Conditions on the whole list, whatever page is asked for. */
  readonly cohorts?: CohortListWhere | null | undefined;
  /** Offices of the university, in the order they should be tried. Conditions on the whole list, whatever page is asked for. */
  readonly contacts?: ContactListWhere | null | undefined;
  /** Department or institute that runs the programme; absent where the source names none. */
  readonly department?: TextWhere | null | undefined;
  /** Exam boards of this university. Conditions on the whole list, whatever page is asked for. */
  readonly examBoards?: ExamBoardListWhere | null | undefined;
  /** Fees that the university has published. Conditions on the whole list, whatever page is asked for. */
  readonly feeRates?: FeeRateListWhere | null | undefined;
  /** Four-digit institution code used by the Higher Education Statistics Agency. */
  readonly hesaCode?: CodeWhere | null | undefined;
  /** Global id: the same thing has the same id wherever it is found. Opaque. */
  readonly id?: IdWhere | null | undefined;
  /** Files of applications and registrations that its office handed over. Conditions on the whole list, whatever page is asked for. */
  readonly imports?: ImportListWhere | null | undefined;
  /** Local authorities routed to this university on the programme’s today. Conditions on the whole list, whatever page is asked for. */
  readonly localAuthorities?: LocalAuthorityListWhere | null | undefined;
  /** Modules taught by this university. Conditions on the whole list, whatever page is asked for. */
  readonly modules?: ModuleListWhere | null | undefined;
  /** Full name as the university writes it. */
  readonly name?: TextWhere | null | undefined;
  /** This does not hold. True also where it fails for a missing value. */
  readonly not?: UniversityWhere | null | undefined;
  /** At least one of these holds. An empty list does not. */
  readonly or?: ReadonlyArray<UniversityWhere> | null | undefined;
  /** Participants registered by this university. Conditions on the whole list, whatever page is asked for. */
  readonly participants?: ParticipantListWhere | null | undefined;
  /** Programme specifications written by this university. Conditions on the whole list, whatever page is asked for. */
  readonly programmeSpecifications?: ProgrammeSpecificationListWhere | null | undefined;
  /** Authorities routed to this university over the years. Conditions on the whole list, whatever page is asked for. */
  readonly routings?: RoutingListWhere | null | undefined;
  /** All of these words (at most 20) are found in `name`, `shortName`, `code`; the last may be the beginning of one. Capitals, accents and punctuation do not count. A text without words holds of every row. */
  readonly search?: string | null | undefined;
  /** Town of the taught days where they are not held in the participant’s own authority. */
  readonly sessionsHeldIn?: TextWhere | null | undefined;
  /** Name short enough for a table heading. */
  readonly shortName?: TextWhere | null | undefined;
  /** Where these facts were read. */
  readonly source?: TextWhere | null | undefined;
  /** Tutors who work with this university. Conditions on the whole list, whatever page is asked for. */
  readonly tutors?: TutorListWhere | null | undefined;
  /** UK Provider Reference Number: eight digits that identify the university in national returns. */
  readonly ukprn?: CodeWhere | null | undefined;
  /** Address of the public page about the course. */
  readonly website?: TextWhere | null | undefined;
};

export type ViewerCanQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ViewerCanQuery = { readonly viewerCan: ReadonlyArray<{ readonly id: string, readonly actions: ReadonlyArray<{ readonly action: string, readonly description: string, readonly allowed: boolean, readonly reason: string | null }> } | null> };

export type PaletteSearchQueryVariables = Exact<{
  participants: ParticipantWhere;
  order: ReadonlyArray<ParticipantOrder> | ParticipantOrder;
  cohorts: CohortWhere;
  schools: SchoolWhere;
  readersCRE?: boolean;
  readersCUAT?: boolean;
}>;


export type PaletteSearchQuery = { readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly pseudonym?: string, readonly status: ParticipantState, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly school: { readonly id: string, readonly name: string } | null }> }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly town: string | null, readonly localAuthority: { readonly id: string, readonly shortName: string } }> } };

export type ProgrammeDateQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeDateQuery = { readonly programmeDate: string };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly permissions: ReadonlyArray<Permission>, readonly account: { readonly id: string, readonly displayName: string, readonly email: string }, readonly activeAssignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null }, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null }> } | null };

export type AssignmentNameFragment = { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null };

export type ParticipantAdmissionQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCU?: boolean;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
  readersCUR?: boolean;
}>;


export type ParticipantAdmissionQuery = { readonly participant: { readonly id: string, readonly application?: { readonly id: string, readonly reference?: string, readonly status: ApplicationState, readonly submittedAt: string | null, readonly decidedOn: string | null, readonly decisionReason: DecisionReason | null, readonly decisionNote?: string | null, readonly responseDueOn: string | null, readonly route: EligibilityRoute | null, readonly residency: Residency, readonly accessToPupils: boolean, readonly leadsAspectOfSen: boolean, readonly headteacherSupports: boolean, readonly isOverseasQualified: boolean, readonly routingOverrideReason?: string | null, readonly routingOverrideBy?: string | null, readonly programme: { readonly id: string, readonly title: string }, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly documents?: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly status: DocumentStatus, readonly receivedOn: string | null, readonly fileName: string | null, readonly note: string | null }>, readonly conditions?: ReadonlyArray<{ readonly id: string, readonly description: string, readonly dueOn: string, readonly metOn: string | null }> } | null, readonly person: { readonly id: string, readonly reference?: string, readonly teacherStatuses?: ReadonlyArray<{ readonly id: string, readonly kind: TeacherStatusKind, readonly induction: InductionStatus, readonly awardedOn: string, readonly inductionCompletedOn: string | null }>, readonly qualifications?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly level: number, readonly awardedOn: string | null, readonly overseas: boolean, readonly enicStatementReference: string | null }>, readonly englishEvidence?: ReadonlyArray<{ readonly id: string, readonly kind: EnglishEvidenceKind, readonly equivalentName: string | null, readonly overall: number | null, readonly takenOn: string }>, readonly careers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SencoRole, readonly startsOn: string, readonly endsOn: string | null, readonly school: { readonly id: string, readonly name: string, readonly mainstreamOrMaintainedNursery: boolean } }> } } } | null };

export type AdmissionApplicationFragment = { readonly id: string, readonly reference?: string, readonly status: ApplicationState, readonly submittedAt: string | null, readonly decidedOn: string | null, readonly decisionReason: DecisionReason | null, readonly decisionNote?: string | null, readonly responseDueOn: string | null, readonly route: EligibilityRoute | null, readonly residency: Residency, readonly accessToPupils: boolean, readonly leadsAspectOfSen: boolean, readonly headteacherSupports: boolean, readonly isOverseasQualified: boolean, readonly routingOverrideReason?: string | null, readonly routingOverrideBy?: string | null, readonly programme: { readonly id: string, readonly title: string }, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly documents?: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly status: DocumentStatus, readonly receivedOn: string | null, readonly fileName: string | null, readonly note: string | null }>, readonly conditions?: ReadonlyArray<{ readonly id: string, readonly description: string, readonly dueOn: string, readonly metOn: string | null }> };

export type AdmissionPersonFragment = { readonly id: string, readonly reference?: string, readonly teacherStatuses?: ReadonlyArray<{ readonly id: string, readonly kind: TeacherStatusKind, readonly induction: InductionStatus, readonly awardedOn: string, readonly inductionCompletedOn: string | null }>, readonly qualifications?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly level: number, readonly awardedOn: string | null, readonly overseas: boolean, readonly enicStatementReference: string | null }>, readonly englishEvidence?: ReadonlyArray<{ readonly id: string, readonly kind: EnglishEvidenceKind, readonly equivalentName: string | null, readonly overall: number | null, readonly takenOn: string }>, readonly careers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SencoRole, readonly startsOn: string, readonly endsOn: string | null, readonly school: { readonly id: string, readonly name: string, readonly mainstreamOrMaintainedNursery: boolean } }> } };

export type ParticipantAwardsQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCU?: boolean;
  readersCUATR?: boolean;
  readersCUR?: boolean;
}>;


export type ParticipantAwardsQuery = { readonly participant: { readonly id: string, readonly scope: AwardScope, readonly awardScheme: { readonly id: string, readonly name: string, readonly legalBasis: string | null, readonly commenceBefore: string | null, readonly completeBefore: string | null }, readonly allAwards?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly title: string, readonly status: AwardState, readonly scope: AwardScope, readonly credits: number, readonly reasons: ReadonlyArray<string>, readonly recommendedOn: string, readonly conferredOn: string | null, readonly rescindedOn: string | null, readonly certificateNumber?: string | null, readonly examBoard: { readonly id: string, readonly name: string, readonly meetsOn: string } | null, readonly university: { readonly id: string, readonly name: string }, readonly creditTransfers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly credits: number, readonly transferredOn: string, readonly destinationInstitution: string, readonly destinationProgramme: string }> } }> } } | null };

export type AwardCardFragment = { readonly id: string, readonly kind: AwardKind, readonly title: string, readonly status: AwardState, readonly scope: AwardScope, readonly credits: number, readonly reasons: ReadonlyArray<string>, readonly recommendedOn: string, readonly conferredOn: string | null, readonly rescindedOn: string | null, readonly certificateNumber?: string | null, readonly examBoard: { readonly id: string, readonly name: string, readonly meetsOn: string } | null, readonly university: { readonly id: string, readonly name: string }, readonly creditTransfers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly credits: number, readonly transferredOn: string, readonly destinationInstitution: string, readonly destinationProgramme: string }> } };

export type ParticipantModulesQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCUAT?: boolean;
  readersCUTE?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantModulesQuery = { readonly participant: { readonly id: string, readonly creditsAchieved: number, readonly allModules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly attempt: number, readonly isCurrent: boolean, readonly registeredOn: string, readonly dueOn: string | null, readonly completedOn: string | null, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string, readonly title: string, readonly credits: number, readonly grading: ModuleGrading, readonly passMark: number | null }, readonly moduleVariant: { readonly id: string, readonly code: string } | null, readonly examBoard: { readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string } | null, readonly marks?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly attempt: number, readonly raw: number, readonly capped: number, readonly secondRaw: number | null, readonly isCurrent: boolean, readonly markedOn: string, readonly secondMarkedOn: string | null, readonly frozenOn: string | null, readonly note?: string | null, readonly firstMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly secondMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null }> } }> } } | null };

export type RegistrationCardFragment = { readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly attempt: number, readonly isCurrent: boolean, readonly registeredOn: string, readonly dueOn: string | null, readonly completedOn: string | null, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string, readonly title: string, readonly credits: number, readonly grading: ModuleGrading, readonly passMark: number | null }, readonly moduleVariant: { readonly id: string, readonly code: string } | null, readonly examBoard: { readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string } | null, readonly marks?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly attempt: number, readonly raw: number, readonly capped: number, readonly secondRaw: number | null, readonly isCurrent: boolean, readonly markedOn: string, readonly secondMarkedOn: string | null, readonly frozenOn: string | null, readonly note?: string | null, readonly firstMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly secondMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null }> } };

export type RegistrationMarkFragment = { readonly id: string, readonly attempt: number, readonly raw: number, readonly capped: number, readonly secondRaw: number | null, readonly isCurrent: boolean, readonly markedOn: string, readonly secondMarkedOn: string | null, readonly frozenOn: string | null, readonly note?: string | null, readonly firstMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly secondMarker: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null };

export type ParticipantPortfolioQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCUAT?: boolean;
  readersCUTE?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantPortfolioQuery = { readonly participant: { readonly id: string, readonly framework: { readonly id: string, readonly code: string, readonly title: string, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly number: number, readonly part: OutcomePart, readonly title: string, readonly description: string }> } | null, readonly outcomeJudgements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly isMet: boolean, readonly judgedOn: string, readonly judgedBy: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly outcome: { readonly id: string } }> }, readonly portfolio?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title?: string, readonly kind: EvidenceKind, readonly status: EvidenceState, readonly words: number | null, readonly submittedOn: string | null, readonly resubmittedOn: string | null, readonly returnedOn: string | null, readonly judgedOn: string | null, readonly outcome: { readonly id: string } }> } } | null };

export type PortfolioOutcomeFragment = { readonly id: string, readonly code: string, readonly number: number, readonly part: OutcomePart, readonly title: string, readonly description: string };

export type PortfolioJudgementFragment = { readonly id: string, readonly isMet: boolean, readonly judgedOn: string, readonly judgedBy: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly outcome: { readonly id: string } };

export type PortfolioEvidenceFragment = { readonly id: string, readonly title?: string, readonly kind: EvidenceKind, readonly status: EvidenceState, readonly words: number | null, readonly submittedOn: string | null, readonly resubmittedOn: string | null, readonly returnedOn: string | null, readonly judgedOn: string | null, readonly outcome: { readonly id: string } };

export type AuditEventsQueryVariables = Exact<{
  where: AuditEventWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  readersCU?: boolean;
  readersCUAT?: boolean;
}>;


export type AuditEventsQuery = { readonly auditEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly kind: AuditKind, readonly tableName: string | null, readonly rowId: number | null, readonly fields: ReadonlyArray<string>, readonly rowCount: number | null, readonly operation: string | null, readonly role: Role | null, readonly databaseRole: string, readonly actor: { readonly id: string, readonly displayName: string } | null, readonly subject: { readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null } | null }> } };

export type AuditRowFragment = { readonly id: string, readonly occurredAt: string, readonly kind: AuditKind, readonly tableName: string | null, readonly rowId: number | null, readonly fields: ReadonlyArray<string>, readonly rowCount: number | null, readonly operation: string | null, readonly role: Role | null, readonly databaseRole: string, readonly actor: { readonly id: string, readonly displayName: string } | null, readonly subject: { readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null } | null };

export type AuditPersonFragment = { readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null };

export type AuditFacetsQueryVariables = Exact<{
  kind: AuditEventWhere;
  type: AuditEventWhere;
  role: AuditEventWhere;
  readersCU?: boolean;
}>;


export type AuditFacetsQuery = { readonly kinds?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly kind: AuditKind | null } }>, readonly types?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly tableName: string | null } }>, readonly roles?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly role: Role | null } }> };

export type AuditEventQueryVariables = Exact<{
  id: string | number;
  readersCU?: boolean;
  readersCUAT?: boolean;
}>;


export type AuditEventQuery = { readonly auditEvent?: { readonly requestId: string | null, readonly differences: string | null, readonly id: string, readonly occurredAt: string, readonly kind: AuditKind, readonly tableName: string | null, readonly rowId: number | null, readonly fields: ReadonlyArray<string>, readonly rowCount: number | null, readonly operation: string | null, readonly role: Role | null, readonly databaseRole: string, readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } | null, readonly person: { readonly id: string, readonly erasures?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string }> }, readonly participations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string }> } } | null, readonly actor: { readonly id: string, readonly displayName: string } | null, readonly subject: { readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null } | null } | null };

export type AuditSealsQueryVariables = Exact<{
  readersCU?: boolean;
}>;


export type AuditSealsQuery = { readonly auditSeals?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sealedAt: string, readonly eventCount: number, readonly hash: string }> } };

export type AuditNamesQueryVariables = Exact<{
  actors: ReadonlyArray<string | number> | string | number;
  subjects: ReadonlyArray<string | number> | string | number;
  readersCUAT?: boolean;
}>;


export type AuditNamesQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string }> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null }> } };

export type AuditActorSearchQueryVariables = Exact<{
  where: AccountWhere;
}>;


export type AuditActorSearchQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly email: string }> } };

export type AuditSubjectSearchQueryVariables = Exact<{
  where: PersonWhere;
  readersCUAT?: boolean;
}>;


export type AuditSubjectSearchQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null }> } };

export type PeopleQueryVariables = Exact<{
  where: AccountWhere;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  readersCUAT?: boolean;
}>;


export type PeopleQuery = { readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly displayName: string, readonly status: AccountStatus, readonly lastSignedInAt: string | null, readonly isDemonstration: boolean, readonly version: number, readonly assignments: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly role: Role, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null }> }> } };

export type PersonRowFragment = { readonly id: string, readonly email: string, readonly displayName: string, readonly status: AccountStatus, readonly lastSignedInAt: string | null, readonly isDemonstration: boolean, readonly version: number, readonly assignments: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly role: Role, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null }> };

export type RoleScopesQueryVariables = Exact<{
  readersCUAT?: boolean;
}>;


export type RoleScopesQuery = { readonly universities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }, readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }, readonly tutors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }> } };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { readonly createAccount:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly invitation: string, readonly invitationExpiresAt: string, readonly account: { readonly id: string, readonly displayName: string } }
   };

export type InviteAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type InviteAccountMutation = { readonly inviteAccount:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly invitation: string, readonly invitationExpiresAt: string, readonly account: { readonly id: string, readonly displayName: string } }
   };

export type SuspendAccountMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type SuspendAccountMutation = { readonly suspendAccount:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly account: { readonly id: string, readonly displayName: string } }
   };

export type ReinstateAccountMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type ReinstateAccountMutation = { readonly reinstateAccount:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly account: { readonly id: string, readonly displayName: string } }
   };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { readonly assignRole:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } }
   };

export type EndAssignmentMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  on?: string | null | undefined;
}>;


export type EndAssignmentMutation = { readonly endAssignment:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } }
   };

export type ProfileQueryVariables = Exact<{
  now: string;
}>;


export type ProfileQuery = { readonly viewer: { readonly hasTwoFactor: boolean, readonly sessionExpiresAt: string, readonly account: { readonly id: string, readonly displayName: string, readonly email: string, readonly createdAt: string, readonly sessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } }> } }, readonly assignments: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null }> } | null };

export type SessionRowFragment = { readonly id: string, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } };

export type ChangeDisplayNameMutationVariables = Exact<{
  displayName: string;
}>;


export type ChangeDisplayNameMutation = { readonly changeDisplayName:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly account: { readonly id: string, readonly displayName: string } }
   };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly signedOut: number }
   };

export type BeginTwoFactorMutationVariables = Exact<{
  password: string;
}>;


export type BeginTwoFactorMutation = { readonly beginTwoFactor:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly secret: string, readonly address: string }
   };

export type ConfirmTwoFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTwoFactorMutation = { readonly confirmTwoFactor:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly signedOut: number }
   };

export type RemoveTwoFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type RemoveTwoFactorMutation = { readonly removeTwoFactor:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly hasTwoFactor: boolean }
   };

export type RevokeCredentialMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeCredentialMutation = { readonly revokeCredential:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly credential: { readonly id: string, readonly revokedAt: string | null } | null }
   };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly viewer: { readonly account: { readonly id: string, readonly tokens: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly prefix: string | null, readonly scopes: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } }> } } } | null };

export type TokenRowFragment = { readonly id: string, readonly name: string | null, readonly prefix: string | null, readonly scopes: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly assignment: { readonly id: string, readonly role: Role, readonly university: { readonly id: string, readonly shortName: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } | null, readonly tutor: { readonly id: string, readonly reference: string } | null } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly createApiToken:
    | { readonly reason: AccessRefusalReason, readonly message: string }
    | { readonly secret: string }
   };

export type ApplicationsAwaitingQueryVariables = Exact<{
  readersCUR?: boolean;
}>;


export type ApplicationsAwaitingQuery = { readonly submitted?: { readonly totalCount: number }, readonly under_review?: { readonly totalCount: number }, readonly information_requested?: { readonly totalCount: number }, readonly waitlisted?: { readonly totalCount: number }, readonly offered?: { readonly totalCount: number }, readonly pending_conditions?: { readonly totalCount: number }, readonly accepted?: { readonly totalCount: number } };

export type DeadlineRadarQueryVariables = Exact<{
  live: ReadonlyArray<ParticipantState> | ParticipantState;
  until: string;
  today: string;
  readersCRE?: boolean;
  readersCUAT?: boolean;
}>;


export type DeadlineRadarQuery = { readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly pseudonym?: string, readonly statutoryDeadline: string | null, readonly university: { readonly id: string, readonly code: string, readonly shortName: string }, readonly localAuthority: { readonly id: string, readonly shortName: string } }> }, readonly missed: { readonly totalCount: number }, readonly ahead: { readonly totalCount: number }, readonly examBoards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string, readonly university: { readonly id: string, readonly code: string } }> } };

export type NextTaughtDaysQueryVariables = Exact<{
  today: string;
}>;


export type NextTaughtDaysQuery = { readonly taughtDays: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly theme: string, readonly heldOn: string, readonly venue: string, readonly deliveryGroup: { readonly id: string, readonly name: string, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly participants: { readonly totalCount: number } } }> } };

export type ParticipantsAtAGlanceQueryVariables = Exact<{
  live: ReadonlyArray<ParticipantState> | ParticipantState;
}>;


export type ParticipantsAtAGlanceQuery = { readonly universities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortName: string, readonly participants: { readonly totalCount: number } }> }, readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortName: string, readonly participants: { readonly totalCount: number } }> }, readonly registered: { readonly totalCount: number }, readonly active: { readonly totalCount: number }, readonly interrupted: { readonly totalCount: number }, readonly completed: { readonly totalCount: number }, readonly withdrawn: { readonly totalCount: number }, readonly discontinued: { readonly totalCount: number } };

export type ParticipantAttendanceQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCUATR?: boolean;
  readersCUT?: boolean;
}>;


export type ParticipantAttendanceQuery = { readonly participant: { readonly id: string, readonly daysAttended: number, readonly deliveryGroup: { readonly id: string, readonly code: string, readonly name: string, readonly venue: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string, readonly theme: string, readonly venue: string }> } | null, readonly register?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly note?: string | null, readonly recordedAt: string, readonly taughtDay: { readonly id: string, readonly number: number, readonly heldOn: string, readonly theme: string, readonly venue: string }, readonly madeUpAt: { readonly id: string, readonly heldOn: string, readonly venue: string, readonly deliveryGroup: { readonly id: string, readonly name: string } } | null }> } } | null };

export type ParticipantConcernsQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCU?: boolean;
  readersCUAT?: boolean;
  readersCUT?: boolean;
  readersCUTR?: boolean;
}>;


export type ParticipantConcernsQuery = { readonly participant: { readonly id: string, readonly allConcerns?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: ConcernCategory, readonly severity: ConcernSeverity, readonly status: ConcernState, readonly restricted: boolean, readonly summary?: string, readonly action?: string | null, readonly raisedOn: string, readonly resolvedOn: string | null, readonly raisedBy: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } }> }, readonly extensions?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason?: ExtensionReason, readonly status: ClaimState, readonly requestedOn: string, readonly decidedOn: string | null, readonly originalDueOn: string, readonly extendedDueOn: string | null, readonly moduleRegistration: { readonly id: string, readonly module: { readonly id: string, readonly code: string } } | null }> }, readonly circumstanceClaims?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind?: CircumstanceKind, readonly status: ClaimState, readonly summary?: string, readonly submittedOn: string, readonly decidedOn: string | null, readonly decisionNote?: string | null, readonly moduleRegistration: { readonly id: string, readonly module: { readonly id: string, readonly code: string } } | null }> } } | null };

export type ConcernItemFragment = { readonly id: string, readonly category: ConcernCategory, readonly severity: ConcernSeverity, readonly status: ConcernState, readonly restricted: boolean, readonly summary?: string, readonly action?: string | null, readonly raisedOn: string, readonly resolvedOn: string | null, readonly raisedBy: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } };

export type ExtensionItemFragment = { readonly id: string, readonly reason?: ExtensionReason, readonly status: ClaimState, readonly requestedOn: string, readonly decidedOn: string | null, readonly originalDueOn: string, readonly extendedDueOn: string | null, readonly moduleRegistration: { readonly id: string, readonly module: { readonly id: string, readonly code: string } } | null };

export type CircumstanceItemFragment = { readonly id: string, readonly kind?: CircumstanceKind, readonly status: ClaimState, readonly summary?: string, readonly submittedOn: string, readonly decidedOn: string | null, readonly decisionNote?: string | null, readonly moduleRegistration: { readonly id: string, readonly module: { readonly id: string, readonly code: string } } | null };

export type ParticipantFeedbackQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCUAT?: boolean;
  readersCUT?: boolean;
  readersCUTE?: boolean;
  readersCUTR?: boolean;
}>;


export type ParticipantFeedbackQuery = { readonly participant: { readonly id: string, readonly comments?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly body?: string, readonly status: FeedbackState, readonly writtenOn: string, readonly publishedOn: string | null, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly module: { readonly id: string, readonly code: string, readonly title: string } | null, readonly taughtDay: { readonly id: string, readonly number: number, readonly theme: string } | null, readonly evidenceItem: { readonly id: string, readonly title?: string, readonly outcome: { readonly id: string, readonly code: string } } | null }> } } | null };

export type FeedbackItemFragment = { readonly id: string, readonly body?: string, readonly status: FeedbackState, readonly writtenOn: string, readonly publishedOn: string | null, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }, readonly module: { readonly id: string, readonly code: string, readonly title: string } | null, readonly taughtDay: { readonly id: string, readonly number: number, readonly theme: string } | null, readonly evidenceItem: { readonly id: string, readonly title?: string, readonly outcome: { readonly id: string, readonly code: string } } | null };

export type ClockFactsFragment = { readonly id: string, readonly status: ParticipantState, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } };

export type ParticipantFacetsQueryVariables = Exact<{
  university: ParticipantWhere;
  authority: ParticipantWhere;
  status: ParticipantWhere;
  year: ParticipantWhere;
  programme: ParticipantWhere;
  tutor: ParticipantWhere;
  everyone: ParticipantWhere;
  deadlineSoon: ParticipantWhere;
  missedDay: ParticipantWhere;
  openConcern: ParticipantWhere;
  readersCUAT?: boolean;
}>;


export type ParticipantFacetsQuery = { readonly universities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortName: string, readonly participants: { readonly totalCount: number } }> }, readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly participants: { readonly totalCount: number } }> }, readonly registered: { readonly totalCount: number }, readonly active: { readonly totalCount: number }, readonly interrupted: { readonly totalCount: number }, readonly completed: { readonly totalCount: number }, readonly withdrawn: { readonly totalCount: number }, readonly discontinued: { readonly totalCount: number }, readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly academicYear: { readonly id: string, readonly code: string }, readonly participants: { readonly totalCount: number } }> }, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly participants: { readonly totalCount: number } }> }, readonly tutors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly caseload: { readonly totalCount: number } }> }, readonly everyone: { readonly totalCount: number }, readonly deadlineSoon: { readonly totalCount: number }, readonly missedDay: { readonly totalCount: number }, readonly openConcern: { readonly totalCount: number } };

export type ParticipantPanelQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  today: string;
  readersCRE?: boolean;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
  readersCUT?: boolean;
  readersCUTE?: boolean;
  readersCUTR?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantPanelQuery = { readonly participant: { readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly pseudonym?: string, readonly daysAttended: number, readonly progress: number | null, readonly outcomesMet: number, readonly outcomesTotal: number, readonly id: string, readonly status: ParticipantState, readonly registeredOn: string, readonly expectedReturnOn: string | null, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly school: { readonly id: string, readonly name: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly moduleRegistrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string } }> }, readonly lastFeedback?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly body?: string, readonly writtenOn: string, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } }> }, readonly primaryTutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly deliveryGroup: { readonly id: string, readonly name: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> } | null, readonly attendances?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } }> }, readonly university: { readonly id: string, readonly shortName: string, readonly examBoards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string }> } }, readonly openModules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ModuleRegistrationState, readonly dueOn: string | null, readonly module: { readonly id: string, readonly code: string, readonly title: string } }> }, readonly openConcerns?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: ConcernCategory, readonly severity: ConcernSeverity, readonly status: ConcernState, readonly summary?: string, readonly raisedOn: string }> }, readonly waitingEvidence?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title?: string, readonly submittedOn: string | null, readonly resubmittedOn: string | null, readonly outcome: { readonly id: string, readonly code: string } }> }, readonly unsigned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null }> }, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } } | null };

export type ParticipantRowFragment = { readonly id: string, readonly reference?: string, readonly familyName?: string | null, readonly givenName?: string | null, readonly pseudonym?: string, readonly ageBand?: AgeBand | null, readonly status: ParticipantState, readonly daysAttended: number, readonly progress: number | null, readonly outcomesMet: number, readonly outcomesTotal: number, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly school: { readonly id: string, readonly name: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly primaryTutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly deliveryGroup: { readonly id: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> } | null, readonly attendances?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } }> }, readonly moduleRegistrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string } }> }, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } };

export type GroupDaysFragment = { readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> };

export type DayAttendanceFragment = { readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } };

export type RowMarkFragment = { readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string } };

export type ParticipantsListQueryVariables = Exact<{
  where: ParticipantWhere;
  orderBy: ReadonlyArray<ParticipantOrder> | ParticipantOrder;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  readersCRE?: boolean;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
  readersCUR?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantsListQuery = { readonly participants: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference?: string, readonly familyName?: string | null, readonly givenName?: string | null, readonly pseudonym?: string, readonly ageBand?: AgeBand | null, readonly status: ParticipantState, readonly daysAttended: number, readonly progress: number | null, readonly outcomesMet: number, readonly outcomesTotal: number, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly school: { readonly id: string, readonly name: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly primaryTutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly deliveryGroup: { readonly id: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> } | null, readonly attendances?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } }> }, readonly moduleRegistrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ModuleRole, readonly status: ModuleRegistrationState, readonly finalMark?: number | null, readonly module: { readonly id: string, readonly code: string } }> }, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } }> } };

export type SchoolsNamedQueryVariables = Exact<{
  where: SchoolWhere;
}>;


export type SchoolsNamedQuery = { readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly name: string }> } };

export type NextStepFactsFragment = { readonly id: string, readonly status: ParticipantState, readonly registeredOn: string, readonly expectedReturnOn: string | null, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly primaryTutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly deliveryGroup: { readonly id: string, readonly name: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> } | null, readonly attendances?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } }> }, readonly university: { readonly id: string, readonly shortName: string, readonly examBoards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string }> } }, readonly openModules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ModuleRegistrationState, readonly dueOn: string | null, readonly module: { readonly id: string, readonly code: string, readonly title: string } }> }, readonly openConcerns?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: ConcernCategory, readonly severity: ConcernSeverity, readonly status: ConcernState, readonly summary?: string, readonly raisedOn: string }> }, readonly waitingEvidence?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title?: string, readonly submittedOn: string | null, readonly resubmittedOn: string | null, readonly outcome: { readonly id: string, readonly code: string } }> }, readonly unsigned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null }> }, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } };

export type ParticipantOverviewQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  today: string;
  readersCRE?: boolean;
  readersCU?: boolean;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
  readersCUR?: boolean;
  readersCUT?: boolean;
  readersCUTE?: boolean;
  readersCUTR?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantOverviewQuery = { readonly participant: { readonly id: string, readonly status: ParticipantState, readonly registeredOn: string, readonly expectedReturnOn: string | null, readonly reference?: string, readonly startedOn: string | null, readonly interruptedOn: string | null, readonly exitReason?: ExitReason | null, readonly ageBand?: AgeBand | null, readonly scope: AwardScope, readonly daysAttended: number, readonly creditsAchieved: number, readonly progress: number | null, readonly outcomesMet: number, readonly outcomesTotal: number, readonly pseudonym?: string, readonly endedOn: string | null, readonly statutoryDeadline: string | null, readonly statutoryDeadlineReason: DeadlineReason, readonly primaryTutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null } | null, readonly deliveryGroup: { readonly id: string, readonly name: string, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string }> } | null, readonly attendances?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AttendanceStatus, readonly taughtDay: { readonly id: string, readonly number: number } }> }, readonly university: { readonly id: string, readonly shortName: string, readonly examBoards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string }> } }, readonly openModules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ModuleRegistrationState, readonly dueOn: string | null, readonly module: { readonly id: string, readonly code: string, readonly title: string } }> }, readonly openConcerns?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: ConcernCategory, readonly severity: ConcernSeverity, readonly status: ConcernState, readonly summary?: string, readonly raisedOn: string }> }, readonly waitingEvidence?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title?: string, readonly submittedOn: string | null, readonly resubmittedOn: string | null, readonly outcome: { readonly id: string, readonly code: string } }> }, readonly unsigned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null }> }, readonly programme: { readonly id: string, readonly title: string }, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly localAuthority: { readonly id: string, readonly name: string }, readonly person: { readonly id: string, readonly reference?: string, readonly email?: string | null, readonly phone?: string | null, readonly career?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SencoRole, readonly startsOn: string, readonly endsOn: string | null, readonly school: { readonly id: string, readonly name: string, readonly mainstreamOrMaintainedNursery: boolean } }> } }, readonly allocations?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly reason?: string | null, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly kind: TutorKind, readonly professionalRole: string, readonly email?: string | null } }> }, readonly school: { readonly id: string, readonly name: string, readonly urn: string | null, readonly type: SchoolType, readonly phase: SchoolPhase, readonly status: SchoolStatus, readonly town: string | null, readonly postcode: string | null, readonly mainstreamOrMaintainedNursery: boolean, readonly participants: { readonly totalCount: number } } | null, readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null, readonly answeredOn: string | null, readonly signatoryRole: string | null, readonly overrideReason?: string | null, readonly school: { readonly id: string, readonly name: string } | null }> }, readonly feeLiabilities?: ReadonlyArray<{ readonly id: string, readonly amountPence: number, readonly payer: FeePayer, readonly payerName?: string | null, readonly invoicedOn: string | null, readonly paidOn: string | null, readonly feeRate: { readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly academicYear: { readonly id: string, readonly code: string } } }>, readonly nationalAward?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conferredOn: string | null }> } } | null };

export type OverviewFactsFragment = { readonly reference?: string, readonly startedOn: string | null, readonly interruptedOn: string | null, readonly exitReason?: ExitReason | null, readonly ageBand?: AgeBand | null, readonly scope: AwardScope, readonly daysAttended: number, readonly creditsAchieved: number, readonly progress: number | null, readonly outcomesMet: number, readonly outcomesTotal: number, readonly pseudonym?: string, readonly programme: { readonly id: string, readonly title: string }, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly localAuthority: { readonly id: string, readonly name: string }, readonly person: { readonly id: string, readonly reference?: string, readonly email?: string | null, readonly phone?: string | null, readonly career?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SencoRole, readonly startsOn: string, readonly endsOn: string | null, readonly school: { readonly id: string, readonly name: string, readonly mainstreamOrMaintainedNursery: boolean } }> } }, readonly allocations?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly reason?: string | null, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly kind: TutorKind, readonly professionalRole: string, readonly email?: string | null } }> }, readonly school: { readonly id: string, readonly name: string, readonly urn: string | null, readonly type: SchoolType, readonly phase: SchoolPhase, readonly status: SchoolStatus, readonly town: string | null, readonly postcode: string | null, readonly mainstreamOrMaintainedNursery: boolean, readonly participants: { readonly totalCount: number } } | null, readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null, readonly answeredOn: string | null, readonly signatoryRole: string | null, readonly overrideReason?: string | null, readonly school: { readonly id: string, readonly name: string } | null }> }, readonly feeLiabilities?: ReadonlyArray<{ readonly id: string, readonly amountPence: number, readonly payer: FeePayer, readonly payerName?: string | null, readonly invoicedOn: string | null, readonly paidOn: string | null, readonly feeRate: { readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly academicYear: { readonly id: string, readonly code: string } } }> };

export type ClockAppointmentFragment = { readonly id: string, readonly role: SencoRole, readonly startsOn: string, readonly endsOn: string | null, readonly school: { readonly id: string, readonly name: string, readonly mainstreamOrMaintainedNursery: boolean } };

export type OverviewAllocationFragment = { readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly reason?: string | null, readonly tutor: { readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly kind: TutorKind, readonly professionalRole: string, readonly email?: string | null } };

export type OverviewAgreementFragment = { readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null, readonly answeredOn: string | null, readonly signatoryRole: string | null, readonly overrideReason?: string | null, readonly school: { readonly id: string, readonly name: string } | null };

export type OverviewFeeFragment = { readonly id: string, readonly amountPence: number, readonly payer: FeePayer, readonly payerName?: string | null, readonly invoicedOn: string | null, readonly paidOn: string | null, readonly feeRate: { readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly academicYear: { readonly id: string, readonly code: string } } };

export type ParticipantHeaderQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCRE?: boolean;
  readersCUAT?: boolean;
}>;


export type ParticipantHeaderQuery = { readonly participant: { readonly id: string, readonly reference?: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly pseudonym?: string, readonly status: ParticipantState, readonly person: { readonly id: string }, readonly school: { readonly id: string, readonly name: string } | null, readonly localAuthority: { readonly id: string, readonly shortName: string } } | null };

export type ParticipantTimelineQueryVariables = Exact<{
  reference?: string | null | undefined;
  id?: string | number | null | undefined;
  readersCU?: boolean;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
  readersCUR?: boolean;
  readersCUT?: boolean;
  readersCUTRE?: boolean;
}>;


export type ParticipantTimelineQuery = { readonly participant: { readonly id: string, readonly reference?: string, readonly registeredOn: string, readonly application?: { readonly id: string, readonly reference?: string, readonly transitions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly toState: ApplicationState, readonly occurredAt: string, readonly actor?: string, readonly reason?: string | null }> } | null, readonly transitions?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly toState: ParticipantState, readonly effectiveOn: string, readonly occurredAt: string, readonly actor?: string, readonly reason?: string | null }>, readonly timelineModules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registeredOn: string, readonly module: { readonly id: string, readonly code: string }, readonly transitions?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly toState: ModuleRegistrationState, readonly occurredAt: string, readonly actor?: string, readonly reason?: string | null }> }> }, readonly timelineAwards?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly recommendedOn: string, readonly transitions?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly toState: AwardState, readonly occurredAt: string, readonly actor?: string, readonly reason?: string | null }> }> }, readonly timelineAgreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReleaseAgreementState, readonly sentOn: string | null, readonly answeredOn: string | null, readonly signatoryRole: string | null, readonly school: { readonly id: string, readonly name: string } | null }> } } | null };

export type AgreementsQueryVariables = Exact<{
  readersCUAR?: boolean;
}>;


export type AgreementsQuery = { readonly dataSharingAgreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly scope: AgreementScope, readonly signedOn: string, readonly validFrom: string, readonly validTo: string | null, readonly grantor: { readonly id: string, readonly name: string }, readonly recipient: { readonly id: string, readonly name: string } }> } };

export type AgreementFactsFragment = { readonly id: string, readonly purpose: string, readonly scope: AgreementScope, readonly signedOn: string, readonly validFrom: string, readonly validTo: string | null, readonly grantor: { readonly id: string, readonly name: string }, readonly recipient: { readonly id: string, readonly name: string } };

export type AuthoritiesQueryVariables = Exact<{
  today: string;
  readersCUAT?: boolean;
}>;


export type AuthoritiesQuery = { readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly dfeCode: string, readonly name: string, readonly shortName: string, readonly region: string, readonly source: string, readonly codes: ReadonlyArray<{ readonly id: string, readonly scheme: CodeScheme, readonly code: string, readonly validFrom: string, readonly validTo: string | null }>, readonly routings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly reason: string | null, readonly source: string, readonly university: { readonly id: string, readonly name: string } }> }, readonly participants: { readonly totalCount: number }, readonly schools: { readonly totalCount: number }, readonly deliveryGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly venue: string, readonly capacity: number, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly participants: { readonly totalCount: number } }> }, readonly tutors: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly professionalRole: string, readonly kind: TutorKind }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string, readonly purpose: string, readonly url: string | null }> }> } };

export type AuthorityFactsFragment = { readonly id: string, readonly code: string, readonly dfeCode: string, readonly name: string, readonly shortName: string, readonly region: string, readonly source: string, readonly codes: ReadonlyArray<{ readonly id: string, readonly scheme: CodeScheme, readonly code: string, readonly validFrom: string, readonly validTo: string | null }>, readonly routings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly reason: string | null, readonly source: string, readonly university: { readonly id: string, readonly name: string } }> }, readonly participants: { readonly totalCount: number }, readonly schools: { readonly totalCount: number }, readonly deliveryGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly venue: string, readonly capacity: number, readonly cohort: { readonly id: string, readonly code: string, readonly name: string }, readonly participants: { readonly totalCount: number } }> }, readonly tutors: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null, readonly professionalRole: string, readonly kind: TutorKind }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string, readonly purpose: string, readonly url: string | null }> };

export type ContactItemFragment = { readonly id: string, readonly role: ContactRole, readonly name: string, readonly purpose: string, readonly url: string | null };

export type OrganisationCountsQueryVariables = Exact<{
  readersCUAR?: boolean;
}>;


export type OrganisationCountsQuery = { readonly universities: { readonly totalCount: number }, readonly authorities: { readonly totalCount: number }, readonly schools: { readonly totalCount: number }, readonly agreements?: { readonly totalCount: number }, readonly programmes: { readonly totalCount: number } };

export type SchoolsQueryVariables = Exact<{
  where?: SchoolWhere | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type SchoolsQuery = { readonly schools: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly urn: string | null, readonly laestab: string | null, readonly name: string, readonly town: string | null, readonly postcode: string | null, readonly phase: SchoolPhase, readonly type: SchoolType, readonly status: SchoolStatus, readonly openedOn: string | null, readonly closedOn: string | null, readonly isSynthetic: boolean, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly participants: { readonly totalCount: number }, readonly successors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly succeededOn: string, readonly successor: { readonly id: string, readonly urn: string | null, readonly name: string } }> }, readonly predecessors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly succeededOn: string, readonly predecessor: { readonly id: string, readonly urn: string | null, readonly name: string } }> } }> } };

export type SchoolRowFragment = { readonly id: string, readonly urn: string | null, readonly laestab: string | null, readonly name: string, readonly town: string | null, readonly postcode: string | null, readonly phase: SchoolPhase, readonly type: SchoolType, readonly status: SchoolStatus, readonly openedOn: string | null, readonly closedOn: string | null, readonly isSynthetic: boolean, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly participants: { readonly totalCount: number }, readonly successors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly succeededOn: string, readonly successor: { readonly id: string, readonly urn: string | null, readonly name: string } }> }, readonly predecessors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly succeededOn: string, readonly predecessor: { readonly id: string, readonly urn: string | null, readonly name: string } }> } };

export type SchoolFacetsQueryVariables = Exact<{
  authority?: SchoolWhere | null | undefined;
  phase?: SchoolWhere | null | undefined;
  type?: SchoolWhere | null | undefined;
  status?: SchoolWhere | null | undefined;
}>;


export type SchoolFacetsQuery = { readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortName: string }> }, readonly authority: ReadonlyArray<{ readonly count: number, readonly keys: { readonly localAuthority: { readonly code: string | null } } }>, readonly phase: ReadonlyArray<{ readonly count: number, readonly keys: { readonly phase: SchoolPhase | null } }>, readonly type: ReadonlyArray<{ readonly count: number, readonly keys: { readonly type: SchoolType | null } }>, readonly status: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: SchoolStatus | null } }> };

export type UniversitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type UniversitiesQuery = { readonly universities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly shortName: string, readonly ukprn: string, readonly hesaCode: string, readonly department: string | null, readonly sessionsHeldIn: string | null, readonly website: string | null, readonly source: string, readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }, readonly participants: { readonly totalCount: number }, readonly modules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly role: ModuleRole, readonly position: number, readonly credits: number, readonly level: number, readonly grading: ModuleGrading, readonly passMark: number | null, readonly description: string, readonly source: string, readonly coRequisites: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly code: string, readonly localAuthority: { readonly id: string, readonly shortName: string } }>, readonly assessmentComponents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly words: number | null, readonly weightPercent: number, readonly academicYearCode: string }> }> }, readonly feeRates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly amountPence: number, readonly source: string, readonly academicYear: { readonly id: string, readonly code: string } }> }, readonly admissionPolicies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly versionLabel: string, readonly validFrom: string, readonly validTo: string | null, readonly acceptedTeacherStatuses: ReadonlyArray<string>, readonly eytsScope: AwardScope | null, readonly inductionRequired: boolean, readonly inductionRequiredOfSchoolSencos: boolean, readonly acceptsExperiencedSencos: boolean, readonly acceptsNonSencos: boolean, readonly nonSencoNeedsSetting: boolean, readonly nonSencoNeedsPupils: boolean, readonly nonSencoNeedsLead: boolean, readonly nonSencoNeedsHeadteacher: boolean, readonly alternativeProgrammeCode: string | null, readonly ieltsOverall: number, readonly ieltsElement: number, readonly exitAwardName: string, readonly source: string }> }, readonly contacts: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string, readonly purpose: string, readonly url: string | null }> }> } };

export type UniversityFactsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly shortName: string, readonly ukprn: string, readonly hesaCode: string, readonly department: string | null, readonly sessionsHeldIn: string | null, readonly website: string | null, readonly source: string, readonly localAuthorities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortName: string }> }, readonly participants: { readonly totalCount: number }, readonly modules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly role: ModuleRole, readonly position: number, readonly credits: number, readonly level: number, readonly grading: ModuleGrading, readonly passMark: number | null, readonly description: string, readonly source: string, readonly coRequisites: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly code: string, readonly localAuthority: { readonly id: string, readonly shortName: string } }>, readonly assessmentComponents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly words: number | null, readonly weightPercent: number, readonly academicYearCode: string }> }> }, readonly feeRates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly amountPence: number, readonly source: string, readonly academicYear: { readonly id: string, readonly code: string } }> }, readonly admissionPolicies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly versionLabel: string, readonly validFrom: string, readonly validTo: string | null, readonly acceptedTeacherStatuses: ReadonlyArray<string>, readonly eytsScope: AwardScope | null, readonly inductionRequired: boolean, readonly inductionRequiredOfSchoolSencos: boolean, readonly acceptsExperiencedSencos: boolean, readonly acceptsNonSencos: boolean, readonly nonSencoNeedsSetting: boolean, readonly nonSencoNeedsPupils: boolean, readonly nonSencoNeedsLead: boolean, readonly nonSencoNeedsHeadteacher: boolean, readonly alternativeProgrammeCode: string | null, readonly ieltsOverall: number, readonly ieltsElement: number, readonly exitAwardName: string, readonly source: string }> }, readonly contacts: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string, readonly purpose: string, readonly url: string | null }> };

export type PolicyConditionsFragment = { readonly id: string, readonly versionLabel: string, readonly validFrom: string, readonly validTo: string | null, readonly acceptedTeacherStatuses: ReadonlyArray<string>, readonly eytsScope: AwardScope | null, readonly inductionRequired: boolean, readonly inductionRequiredOfSchoolSencos: boolean, readonly acceptsExperiencedSencos: boolean, readonly acceptsNonSencos: boolean, readonly nonSencoNeedsSetting: boolean, readonly nonSencoNeedsPupils: boolean, readonly nonSencoNeedsLead: boolean, readonly nonSencoNeedsHeadteacher: boolean, readonly alternativeProgrammeCode: string | null, readonly ieltsOverall: number, readonly ieltsElement: number, readonly exitAwardName: string, readonly source: string };

export type CohortQueryVariables = Exact<{
  code: string;
  readersCUR?: boolean;
}>;


export type CohortQuery = { readonly cohort: { readonly id: string, readonly code: string, readonly name: string, readonly places: number, readonly startsOn: string, readonly endsOn: string, readonly applicationsCloseOn: string, readonly university: { readonly id: string, readonly code: string, readonly name: string, readonly examBoards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly meetsOn: string, readonly status: ExamBoardState }> } }, readonly academicYear: { readonly id: string, readonly code: string }, readonly participants: { readonly totalCount: number }, readonly byStatus: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: ParticipantState | null } }>, readonly byAuthority: ReadonlyArray<{ readonly count: number, readonly keys: { readonly localAuthority: { readonly code: string | null, readonly shortName: string | null } } }>, readonly applicationsAggregate?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: ApplicationState | null } }> } | null };

export type CohortGroupsQueryVariables = Exact<{
  code: string;
  readersCUAT?: boolean;
  readersCUATR?: boolean;
}>;


export type CohortGroupsQuery = { readonly deliveryGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly venue: string, readonly capacity: number, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly participants: { readonly totalCount: number }, readonly tutors: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }>, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string, readonly venue: string, readonly theme: string, readonly attendancesAggregate?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: AttendanceStatus | null } }> }>, readonly studyDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly recommendedOn: string, readonly theme: string }> }> } };

export type GroupCardFragment = { readonly id: string, readonly code: string, readonly name: string, readonly venue: string, readonly capacity: number, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly participants: { readonly totalCount: number }, readonly tutors: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly givenName?: string | null, readonly familyName?: string | null }>, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string, readonly venue: string, readonly theme: string, readonly attendancesAggregate?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: AttendanceStatus | null } }> }>, readonly studyDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly recommendedOn: string, readonly theme: string }> };

export type CohortEvaluationQueryVariables = Exact<{
  code: string;
  readersCURE?: boolean;
}>;


export type CohortEvaluationQuery = { readonly evaluationSurveys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly respondentKind: RespondentKind, readonly openedOn: string, readonly closedOn: string | null, readonly responses?: { readonly totalCount: number } }> }, readonly evaluationScoreAggregate?: ReadonlyArray<{ readonly count: number, readonly keys: { readonly theme: EvaluationTheme | null }, readonly avg: { readonly score: number | null } }> };

export type CohortsQueryVariables = Exact<{
  where?: CohortWhere | null | undefined;
  today: string;
}>;


export type CohortsQuery = { readonly cohorts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly places: number, readonly startsOn: string, readonly endsOn: string, readonly applicationsCloseOn: string, readonly university: { readonly id: string, readonly code: string, readonly shortName: string }, readonly academicYear: { readonly id: string, readonly code: string }, readonly participants: { readonly totalCount: number }, readonly participantsAggregate: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: ParticipantState | null } }>, readonly deliveryGroups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string, readonly venue: string }> }> } }> } };

export type CohortRowFragment = { readonly id: string, readonly code: string, readonly name: string, readonly places: number, readonly startsOn: string, readonly endsOn: string, readonly applicationsCloseOn: string, readonly university: { readonly id: string, readonly code: string, readonly shortName: string }, readonly academicYear: { readonly id: string, readonly code: string }, readonly participants: { readonly totalCount: number }, readonly participantsAggregate: ReadonlyArray<{ readonly count: number, readonly keys: { readonly status: ParticipantState | null } }>, readonly deliveryGroups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly localAuthority: { readonly id: string, readonly shortName: string }, readonly taughtDays: ReadonlyArray<{ readonly id: string, readonly number: number, readonly heldOn: string, readonly venue: string }> }> } };

export type CohortFacetsQueryVariables = Exact<{
  forUniversity?: CohortWhere | null | undefined;
  forYear?: CohortWhere | null | undefined;
}>;


export type CohortFacetsQuery = { readonly universities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortName: string, readonly cohorts: { readonly totalCount: number } }> }, readonly academicYears: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly cohorts: { readonly totalCount: number } }> } };

export type FeeRateRowFragment = { readonly id: string, readonly mode: StudyMode, readonly residency: Residency, readonly amountPence: number, readonly source: string, readonly academicYear: { readonly id: string, readonly code: string } };

export type FrameworkOutcomesFragment = { readonly id: string, readonly code: string, readonly title: string, readonly publisher: string, readonly publishedOn: string, readonly source: string, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly part: OutcomePart, readonly title: string, readonly description: string }> };

export type ModuleFactsFragment = { readonly id: string, readonly code: string, readonly title: string, readonly role: ModuleRole, readonly position: number, readonly credits: number, readonly level: number, readonly grading: ModuleGrading, readonly passMark: number | null, readonly description: string, readonly source: string, readonly coRequisites: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly code: string, readonly localAuthority: { readonly id: string, readonly shortName: string } }>, readonly assessmentComponents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly words: number | null, readonly weightPercent: number, readonly academicYearCode: string }> };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { readonly awardSchemes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly commenceFrom: string | null, readonly commenceBefore: string | null, readonly completeBefore: string | null, readonly legalBasis: string | null, readonly source: string, readonly successor: { readonly id: string, readonly name: string } | null, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string }> } }> }, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly credits: number, readonly level: number, readonly mode: StudyMode, readonly delivery: DeliveryMode, readonly durationMonths: number, readonly taughtDays: number, readonly studyDays: number, readonly description: string, readonly source: string, readonly awardScheme: { readonly id: string, readonly name: string }, readonly participants: { readonly totalCount: number }, readonly modules: ReadonlyArray<{ readonly id: string, readonly code: string, readonly university: { readonly id: string, readonly shortName: string } }>, readonly specifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly academicYearCode: string, readonly reference: string | null, readonly aims: string, readonly structure: string, readonly methods: string, readonly outcomes: string, readonly assessment: string, readonly source: string, readonly university: { readonly id: string, readonly name: string } }> } }> }, readonly learningOutcomeFrameworks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly publisher: string, readonly publishedOn: string, readonly source: string, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly part: OutcomePart, readonly title: string, readonly description: string }> }> } };

export type SchemeFactsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly commenceFrom: string | null, readonly commenceBefore: string | null, readonly completeBefore: string | null, readonly legalBasis: string | null, readonly source: string, readonly successor: { readonly id: string, readonly name: string } | null, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string }> } };

export type ProgrammeFactsFragment = { readonly id: string, readonly code: string, readonly title: string, readonly credits: number, readonly level: number, readonly mode: StudyMode, readonly delivery: DeliveryMode, readonly durationMonths: number, readonly taughtDays: number, readonly studyDays: number, readonly description: string, readonly source: string, readonly awardScheme: { readonly id: string, readonly name: string }, readonly participants: { readonly totalCount: number }, readonly modules: ReadonlyArray<{ readonly id: string, readonly code: string, readonly university: { readonly id: string, readonly shortName: string } }>, readonly specifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly academicYearCode: string, readonly reference: string | null, readonly aims: string, readonly structure: string, readonly methods: string, readonly outcomes: string, readonly assessment: string, readonly source: string, readonly university: { readonly id: string, readonly name: string } }> } };

export const AdmissionApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"responseDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"accessToPupils"}},{"kind":"Field","name":{"kind":"Name","value":"leadsAspectOfSen"}},{"kind":"Field","name":{"kind":"Name","value":"headteacherSupports"}},{"kind":"Field","name":{"kind":"Name","value":"isOverseasQualified"}},{"kind":"Field","name":{"kind":"Name","value":"routingOverrideReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"routingOverrideBy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}}]}}]} as unknown as DocumentNode<AdmissionApplicationFragment, unknown>;
export const AdmissionPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"teacherStatuses"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"induction"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inductionCompletedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overseas"}},{"kind":"Field","name":{"kind":"Name","value":"enicStatementReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"englishEvidence"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"equivalentName"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"careers"},"name":{"kind":"Name","value":"sencoAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdmissionPersonFragment, unknown>;
export const AwardCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"rescindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"examBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"destinationInstitution"}},{"kind":"Field","name":{"kind":"Name","value":"destinationProgramme"}}]}}]}}]}}]} as unknown as DocumentNode<AwardCardFragment, unknown>;
export const RegistrationMarkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"secondRaw"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"markedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secondMarkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"firstMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"secondMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]} as unknown as DocumentNode<RegistrationMarkFragment, unknown>;
export const RegistrationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moduleVariant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attempt"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"markedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationMark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"secondRaw"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"markedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secondMarkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"firstMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"secondMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]} as unknown as DocumentNode<RegistrationCardFragment, unknown>;
export const PortfolioOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<PortfolioOutcomeFragment, unknown>;
export const PortfolioJudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortfolioJudgementFragment, unknown>;
export const PortfolioEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortfolioEvidenceFragment, unknown>;
export const AuditPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]} as unknown as DocumentNode<AuditPersonFragment, unknown>;
export const AuditRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"databaseRole"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]} as unknown as DocumentNode<AuditRowFragment, unknown>;
export const AssignmentNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<AssignmentNameFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const SessionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Credential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<SessionRowFragment, unknown>;
export const TokenRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Credential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<TokenRowFragment, unknown>;
export const ConcernItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcernItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"action"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]} as unknown as DocumentNode<ConcernItemFragment, unknown>;
export const ExtensionItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extendedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ExtensionItemFragment, unknown>;
export const CircumstanceItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CircumstanceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CircumstanceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CircumstanceItemFragment, unknown>;
export const FeedbackItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<FeedbackItemFragment, unknown>;
export const ClockFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}}]} as unknown as DocumentNode<ClockFactsFragment, unknown>;
export const GroupDaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<GroupDaysFragment, unknown>;
export const DayAttendanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayAttendance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<DayAttendanceFragment, unknown>;
export const RowMarkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RowMarkFragment, unknown>;
export const ParticipantRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFacts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesMet"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryTutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayAttendance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"LEARNING_OUTCOMES_PORTFOLIO"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowMark"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayAttendance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ParticipantRowFragment, unknown>;
export const NextStepFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFacts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReturnOn"}},{"kind":"Field","name":{"kind":"Name","value":"primaryTutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"examBoards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openModules"},"name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"REFERRED"},{"kind":"EnumValue","value":"DEFERRED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openConcerns"},"name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"RESOLVED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"raisedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitingEvidence"},"name":{"kind":"Name","value":"evidenceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"submittedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unsigned"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SENT"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}}]} as unknown as DocumentNode<NextStepFactsFragment, unknown>;
export const ClockAppointmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SencoAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}}]}}]}}]} as unknown as DocumentNode<ClockAppointmentFragment, unknown>;
export const OverviewAllocationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAllocation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TutorAllocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"professionalRole"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]} as unknown as DocumentNode<OverviewAllocationFragment, unknown>;
export const OverviewAgreementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAgreement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryRole"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverviewAgreementFragment, unknown>;
export const OverviewFeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewFee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeLiability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"payerName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"invoicedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"feeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewFeeFragment, unknown>;
export const OverviewFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"interruptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAchieved"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesMet"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"phone"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","alias":{"kind":"Name","value":"career"},"name":{"kind":"Name","value":"sencoAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockAppointment"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allocations"},"name":{"kind":"Name","value":"tutorAllocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewAllocation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agreements"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sentOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewAgreement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeLiabilities"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewFee"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SencoAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAllocation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TutorAllocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"professionalRole"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAgreement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryRole"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewFee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeLiability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"payerName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"invoicedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"feeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewFactsFragment, unknown>;
export const AgreementFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataSharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AgreementFactsFragment, unknown>;
export const ContactItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ContactItemFragment, unknown>;
export const AuthorityFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthorityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dfeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeFrom"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"professionalRole"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AuthorityFactsFragment, unknown>;
export const SchoolRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"laestab"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succeededOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succeededOn"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolRowFragment, unknown>;
export const ModuleFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModuleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Module"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"coRequisites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"weightPercent"}},{"kind":"Field","name":{"kind":"Name","value":"academicYearCode"}}]}}]}}]} as unknown as DocumentNode<ModuleFactsFragment, unknown>;
export const FeeRateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeRateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<FeeRateRowFragment, unknown>;
export const PolicyConditionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyConditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdmissionPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedTeacherStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"eytsScope"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequired"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequiredOfSchoolSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsExperiencedSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNonSencos"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsSetting"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsPupils"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsLead"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsHeadteacher"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeProgrammeCode"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsOverall"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsElement"}},{"kind":"Field","name":{"kind":"Name","value":"exitAwardName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PolicyConditionsFragment, unknown>;
export const UniversityFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UniversityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"University"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"ukprn"}},{"kind":"Field","name":{"kind":"Name","value":"hesaCode"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsHeldIn"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModuleFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeRateRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"admissionPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyConditions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModuleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Module"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"coRequisites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"weightPercent"}},{"kind":"Field","name":{"kind":"Name","value":"academicYearCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeRateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyConditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdmissionPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedTeacherStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"eytsScope"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequired"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequiredOfSchoolSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsExperiencedSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNonSencos"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsSetting"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsPupils"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsLead"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsHeadteacher"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeProgrammeCode"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsOverall"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsElement"}},{"kind":"Field","name":{"kind":"Name","value":"exitAwardName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<UniversityFactsFragment, unknown>;
export const GroupCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"attendancesAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"studyDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<GroupCardFragment, unknown>;
export const CohortRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationsCloseOn"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortRowFragment, unknown>;
export const FrameworkOutcomesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FrameworkOutcomes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningOutcomeFramework"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<FrameworkOutcomesFragment, unknown>;
export const SchemeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardScheme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commenceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"commenceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"completeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SchemeFactsFragment, unknown>;
export const ProgrammeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"}},{"kind":"Field","name":{"kind":"Name","value":"studyDays"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"awardScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"university"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYearCode"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"academicYearCode"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"aims"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeFactsFragment, unknown>;
export const ViewerCanDocument = {"__meta__":{"hash":"6f809a54b4b0efcff53d793c90b7be0740184a5219eaa0bfa8f66fe9651bc86c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerCan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerCanQuery, ViewerCanQueryVariables>;
export const PaletteSearchDocument = {"__meta__":{"hash":"bd3e6103757f29a0a8d1d285960ec215952b8ecfbe8076f1b153cc40c5aa3e70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"participants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantOrder"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohorts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CohortWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schools"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"participants"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohorts"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schools"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const ProgrammeDateDocument = {"__meta__":{"hash":"e3024b2a18d8cf30f70d0a66a7271808cd7a7c50911e71904fc54e1d40f6c71d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeDate"}}]}}]} as unknown as DocumentNode<ProgrammeDateQuery, ProgrammeDateQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"81eb4d19d12e7270b6e92dca25e7d5011d2d9fa2562013a43acab78ed3651c26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ParticipantAdmissionDocument = {"__meta__":{"hash":"202991a7f9b8e8ad9811d2f63e73bb8a2cec63038cd2aa4d90631c4aa285d44e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantAdmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionApplication"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"responseDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"accessToPupils"}},{"kind":"Field","name":{"kind":"Name","value":"leadsAspectOfSen"}},{"kind":"Field","name":{"kind":"Name","value":"headteacherSupports"}},{"kind":"Field","name":{"kind":"Name","value":"isOverseasQualified"}},{"kind":"Field","name":{"kind":"Name","value":"routingOverrideReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"routingOverrideBy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"teacherStatuses"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"induction"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inductionCompletedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overseas"}},{"kind":"Field","name":{"kind":"Name","value":"enicStatementReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"englishEvidence"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"equivalentName"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"careers"},"name":{"kind":"Name","value":"sencoAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantAdmissionQuery, ParticipantAdmissionQueryVariables>;
export const ParticipantAwardsDocument = {"__meta__":{"hash":"88b6f22517f19661710c7ac4b234a272d1f3228c399a3b18f9c1a4538fa781aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"awardScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"commenceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"completeBefore"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allAwards"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recommendedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwardCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"rescindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"examBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"destinationInstitution"}},{"kind":"Field","name":{"kind":"Name","value":"destinationProgramme"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantAwardsQuery, ParticipantAwardsQueryVariables>;
export const ParticipantModulesDocument = {"__meta__":{"hash":"20193a1d1c92c18d4687ba600b8cf34cd491e09d399774980d694ee36af3883b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantModules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAchieved"}},{"kind":"Field","alias":{"kind":"Name","value":"allModules"},"name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"module"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"registeredOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"secondRaw"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"markedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secondMarkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"firstMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"secondMarker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegistrationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moduleVariant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attempt"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"markedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegistrationMark"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantModulesQuery, ParticipantModulesQueryVariables>;
export const ParticipantPortfolioDocument = {"__meta__":{"hash":"ce2c13fe6a9c738fa82c5733f4c14715711e5f9269682fd93d5150b0c533c69e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantPortfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioOutcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomeJudgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioJudgement"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"portfolio"},"name":{"kind":"Name","value":"evidenceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"submittedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ParticipantPortfolioQuery, ParticipantPortfolioQueryVariables>;
export const AuditEventsDocument = {"__meta__":{"hash":"3a581658798a0592bb56d5ae1cc5c39e549bae960a4f175297f30031301f92b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"databaseRole"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPerson"}}]}}]}}]} as unknown as DocumentNode<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditFacetsDocument = {"__meta__":{"hash":"bddaeecd271f51fc61e9326cc36de8c53700f8ff8c103030715b25c9565da84b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"auditEventAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"types"},"name":{"kind":"Name","value":"auditEventAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"tableName"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"roles"},"name":{"kind":"Name","value":"auditEventAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<AuditFacetsQuery, AuditFacetsQueryVariables>;
export const AuditEventDocument = {"__meta__":{"hash":"9cb3fdf7db63cbb1ebd2dbd4d725fc09c1bacd3cd9ead37a0fde86e3a8afc80a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"erasures"},"name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ERASURE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"databaseRole"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<AuditEventQuery, AuditEventQueryVariables>;
export const AuditSealsDocument = {"__meta__":{"hash":"e05d86119711483d0a04a399bc627845a013492e242da61966ade6b879627759"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditSeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]} as unknown as DocumentNode<AuditSealsQuery, AuditSealsQueryVariables>;
export const AuditNamesDocument = {"__meta__":{"hash":"8f512127a3ee1bbfa100851fc44fd8aaff7be72fabed4ce556b8c5a00f0bc45d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]} as unknown as DocumentNode<AuditNamesQuery, AuditNamesQueryVariables>;
export const AuditActorSearchDocument = {"__meta__":{"hash":"819c5d7b2eead1ba1c7e3abac2e777a4ddfafef061c2b1152285b00eb2ea7964"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditActorSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<AuditActorSearchQuery, AuditActorSearchQueryVariables>;
export const AuditSubjectSearchDocument = {"__meta__":{"hash":"509aaf6a661db6f18d930ad58cc761a5d730eefa249f2d7f16a71bafcf3e6964"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSubjectSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"familyName"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"givenName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]} as unknown as DocumentNode<AuditSubjectSearchQuery, AuditSubjectSearchQueryVariables>;
export const PeopleDocument = {"__meta__":{"hash":"76816def9917f5d0e226470d0362a357fe7f44f28e9bf598c4ea10a491d8116f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"displayName"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const RoleScopesDocument = {"__meta__":{"hash":"5b2dcd76024d8a14133bf6079f452fbbcc07cc070e72dbb600fb400ae2303b44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleScopes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]}}]} as unknown as DocumentNode<RoleScopesQuery, RoleScopesQueryVariables>;
export const CreateAccountDocument = {"__meta__":{"hash":"f6d93e58da9bc338a1493ecc61533a89b324c5f39e0bf4c9ee014cc854045f2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInvited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const InviteAccountDocument = {"__meta__":{"hash":"b955c476a8f3e1fc5e5bdd9a5b6ae2fa128f53f7e7461de68b604f20fbe71fa6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInvited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"}},{"kind":"Field","name":{"kind":"Name","value":"invitationExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InviteAccountMutation, InviteAccountMutationVariables>;
export const SuspendAccountDocument = {"__meta__":{"hash":"75885665dd185fd5d2d4e270818a9017bec1acef54c79ce2ce4d1d532d55411f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ReinstateAccountDocument = {"__meta__":{"hash":"203eea8a7a23b35642961b68e7157ecfe68fd425b4e56b671d0ca3bab4152f32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateAccountMutation, ReinstateAccountMutationVariables>;
export const AssignRoleDocument = {"__meta__":{"hash":"4bf272dfac7ca12bc1cbf462d7f9f67258a9ab5b9fa365a3f45630def6280e3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<AssignRoleMutation, AssignRoleMutationVariables>;
export const EndAssignmentDocument = {"__meta__":{"hash":"6924079fc52e88a0605bb1b64f8b62f61f1af3deee641fb49d20b95910e406c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const ProfileDocument = {"__meta__":{"hash":"a9981ac4943da56c8d59dc78be77dbe421ad2d6f9788d0752712007f66914119"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasTwoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"sessionExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","alias":{"kind":"Name","value":"sessions"},"name":{"kind":"Name","value":"credentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SESSION"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revokedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"expiresAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionRow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Credential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const ChangeDisplayNameDocument = {"__meta__":{"hash":"be9a5ed00d76fbd89f78b5ed8f53230ac0c08260ed5474a4e2ad94503fa480e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDisplayName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"displayName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDisplayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"displayName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"displayName"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeDisplayNameMutation, ChangeDisplayNameMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"537ba1e0c4853d159b2414f414695f49fae77486284a52077e8bee08f51ae088"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}},{"kind":"Argument","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginTwoFactorDocument = {"__meta__":{"hash":"b3f43f551f474f6be5489e2f741c26a6ec19949f7d9a8887e7e1da72b7bc4c86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginTwoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginTwoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TwoFactorBegun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginTwoFactorMutation, BeginTwoFactorMutationVariables>;
export const ConfirmTwoFactorDocument = {"__meta__":{"hash":"7f79580ea43258eb57d80c2b24837defa09b06d895ec7946ceca458d90ebb99c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTwoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTwoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TwoFactorConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTwoFactorMutation, ConfirmTwoFactorMutationVariables>;
export const RemoveTwoFactorDocument = {"__meta__":{"hash":"77fc937e3a5b7835c5e1286f145ee8005adbdd7c8a455efd64c0dbbe5774663c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTwoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTwoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TwoFactorRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasTwoFactor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTwoFactorMutation, RemoveTwoFactorMutationVariables>;
export const RevokeCredentialDocument = {"__meta__":{"hash":"898faa989daad7656d57290d815ec0ab8d8a13870efb724c91e54c0537ed94e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const TokensDocument = {"__meta__":{"hash":"42d1d8bca49848d6b643d5581cbc88c64918ba3aaf5e2695d6e2ab19802d102c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"tokens"},"name":{"kind":"Name","value":"credentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOKEN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAt"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Credential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentName"}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"0a6fddd55e6823529fd63dea43abad8847830079d8e2178b40d50b9fde5082b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const ApplicationsAwaitingDocument = {"__meta__":{"hash":"f8757b508ff4924d84d60360dc2e3baf7bbacbef70b918f9c123f948ba259200"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsAwaiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"submitted"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"under_review"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"UNDER_REVIEW"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"information_requested"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INFORMATION_REQUESTED"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitlisted"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITLISTED"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offered"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OFFERED"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pending_conditions"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING_CONDITIONS"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"accepted"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACCEPTED"}}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ApplicationsAwaitingQuery, ApplicationsAwaitingQueryVariables>;
export const DeadlineRadarDocument = {"__meta__":{"hash":"e34ecd742254f4770bbbf262578a67b382e1dce52fc85d0de2d2624fb4db4603"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadlineRadar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"live"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantState"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"live"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statutoryDeadline"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statutoryDeadline"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"missed"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"live"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statutoryDeadline"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ahead"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"live"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statutoryDeadline"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examBoards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeadlineRadarQuery, DeadlineRadarQueryVariables>;
export const NextTaughtDaysDocument = {"__meta__":{"hash":"655830e74cc680908e97bd02c6ae3f3cae35f8316068b27fe65e7beeb6c5fda5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextTaughtDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"venue"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGISTERED"},{"kind":"EnumValue","value":"ACTIVE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextTaughtDaysQuery, NextTaughtDaysQueryVariables>;
export const ParticipantsAtAGlanceDocument = {"__meta__":{"hash":"814d60c10b6bf4aa86ce9c2052bc7c4417db47bceeb9347201f2a521264e71b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantsAtAGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"live"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantState"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"live"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"live"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"registered"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"REGISTERED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"interrupted"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INTERRUPTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"completed"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withdrawn"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WITHDRAWN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discontinued"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DISCONTINUED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ParticipantsAtAGlanceQuery, ParticipantsAtAGlanceQueryVariables>;
export const ParticipantAttendanceDocument = {"__meta__":{"hash":"287f6283937089610f76e6c6949679d9002b939e82077e447d0e6e0a7b9659d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"register"},"name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeUpAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantAttendanceQuery, ParticipantAttendanceQueryVariables>;
export const ParticipantConcernsDocument = {"__meta__":{"hash":"d3e0b9450013b3cc3302ccde76e92cf2957f1b3dafdd6b3f9fa0cefb54ad3c73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantConcerns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"allConcerns"},"name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"raisedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConcernItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"requestedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtensionItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstanceClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"submittedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CircumstanceItem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcernItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"action"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extendedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CircumstanceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CircumstanceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantConcernsQuery, ParticipantConcernsQueryVariables>;
export const ParticipantFeedbackDocument = {"__meta__":{"hash":"fe1ab8170d3a73d7e92a3c975ece46a74a464e49822d7d95d0337d294df4a077"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"comments"},"name":{"kind":"Name","value":"feedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"writtenOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackItem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantFeedbackQuery, ParticipantFeedbackQueryVariables>;
export const ParticipantFacetsDocument = {"__meta__":{"hash":"5853cb23cdd31323b119e73026ba118eaafe70d3d3c1d4d57e453120aeb2fe63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"university"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tutor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deadlineSoon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"missedDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openConcern"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"university"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"registered"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"REGISTERED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"interrupted"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INTERRUPTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"completed"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withdrawn"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WITHDRAWN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discontinued"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"status"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DISCONTINUED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"caseload"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"caseload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tutor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"everyone"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deadlineSoon"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deadlineSoon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"missedDay"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"missedDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openConcern"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openConcern"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ParticipantFacetsQuery, ParticipantFacetsQueryVariables>;
export const ParticipantPanelDocument = {"__meta__":{"hash":"15840e82ac2ccaaa4fbea411bcfbe04f3cf65956fceca42234ac3ab78b4aa5a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStepFacts"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesMet"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"LEARNING_OUTCOMES_PORTFOLIO"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowMark"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lastFeedback"},"name":{"kind":"Name","value":"feedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"writtenOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFacts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReturnOn"}},{"kind":"Field","name":{"kind":"Name","value":"primaryTutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"examBoards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openModules"},"name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"REFERRED"},{"kind":"EnumValue","value":"DEFERRED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openConcerns"},"name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"RESOLVED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"raisedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitingEvidence"},"name":{"kind":"Name","value":"evidenceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"submittedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unsigned"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SENT"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ParticipantPanelQuery, ParticipantPanelQueryVariables>;
export const ParticipantsListDocument = {"__meta__":{"hash":"9f7b6edab7f918871650eccf7206fb562c0487c408f454eefa046f570afc1789"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantOrder"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayAttendance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModuleRegistration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalMark"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFacts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesMet"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryTutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayAttendance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"LEARNING_OUTCOMES_PORTFOLIO"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowMark"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantsListQuery, ParticipantsListQueryVariables>;
export const SchoolsNamedDocument = {"__meta__":{"hash":"445afed9da591a7e45a9760fc1b31fbe5dd7a8e2891f0e1ba732bf2c64ed1353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsNamedQuery, SchoolsNamedQueryVariables>;
export const ParticipantOverviewDocument = {"__meta__":{"hash":"a0c73cbdc18155bd710b2d6f482a2929fb1764eb0604159e3c9f9c37892377a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStepFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDeadlineReason"}},{"kind":"Field","alias":{"kind":"Name","value":"nationalAward"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NASENCO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFERRED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conferredOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockAppointment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SencoAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAllocation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TutorAllocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"tutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"professionalRole"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewAgreement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryRole"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewFee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeLiability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"payerName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"invoicedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"feeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFacts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReturnOn"}},{"kind":"Field","name":{"kind":"Name","value":"primaryTutor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"examBoards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openModules"},"name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isCurrent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"REFERRED"},{"kind":"EnumValue","value":"DEFERRED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openConcerns"},"name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"RESOLVED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"raisedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitingEvidence"},"name":{"kind":"Name","value":"evidenceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"submittedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unsigned"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SENT"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"interruptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"ageBand"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"daysAttended"}},{"kind":"Field","name":{"kind":"Name","value":"creditsAchieved"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesMet"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"phone"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","alias":{"kind":"Name","value":"career"},"name":{"kind":"Name","value":"sencoAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockAppointment"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allocations"},"name":{"kind":"Name","value":"tutorAllocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewAllocation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"mainstreamOrMaintainedNursery"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agreements"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sentOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewAgreement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeLiabilities"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewFee"}}]}}]}}]} as unknown as DocumentNode<ParticipantOverviewQuery, ParticipantOverviewQueryVariables>;
export const ParticipantHeaderDocument = {"__meta__":{"hash":"756623374f83e7a9f0b5711091ebe932d59cb046d13563d929bffe5976c64eba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantHeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCRE"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantHeaderQuery, ParticipantHeaderQueryVariables>;
export const ParticipantTimelineDocument = {"__meta__":{"hash":"2636f4bccd55515e47c109e4efe865ed650fc257c6d557cd3eba9a14c1be4904"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipantTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"timelineModules"},"name":{"kind":"Name","value":"moduleRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"registeredOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUTRE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUT"}}}]}]}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"timelineAwards"},"name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recommendedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCU"}}}]}]}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"timelineAgreements"},"name":{"kind":"Name","value":"releaseAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sentOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryRole"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipantTimelineQuery, ParticipantTimelineQueryVariables>;
export const AgreementsDocument = {"__meta__":{"hash":"21a9905b2181f07f152983714e5aae1a1a732d9807d392f439d9ea711cdb5d47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataSharingAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataSharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AgreementsQuery, AgreementsQueryVariables>;
export const AuthoritiesDocument = {"__meta__":{"hash":"a8e7dfd35c1e5936fe81283c83ee90f3d3b450124cd668b938dfd8cdae75e051"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Authorities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthorityFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthorityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dfeCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeFrom"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activeTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"professionalRole"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactItem"}}]}}]}}]} as unknown as DocumentNode<AuthoritiesQuery, AuthoritiesQueryVariables>;
export const OrganisationCountsDocument = {"__meta__":{"hash":"e349b9f7a4521daa2f2ce5e244ad9f74dd2b995b4f79d1a95d8efb415b28ee5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"authorities"},"name":{"kind":"Name","value":"localAuthorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agreements"},"name":{"kind":"Name","value":"dataSharingAgreements"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrganisationCountsQuery, OrganisationCountsQueryVariables>;
export const SchoolsDocument = {"__meta__":{"hash":"08b84e938b1042f1da34ea34f0b5ce20ce5185127bca3b3d69d6b6212f012f21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Schools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"laestab"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succeededOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"succeededOn"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsQuery, SchoolsQueryVariables>;
export const SchoolFacetsDocument = {"__meta__":{"hash":"cc3cbbc38a1187b959ba6ccc5bfbe3631618e839f03da3db8106a3cc174f72bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phase"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"authority"},"name":{"kind":"Name","value":"schoolAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"localAuthority"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"phase"},"name":{"kind":"Name","value":"schoolAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phase"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"type"},"name":{"kind":"Name","value":"schoolAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"status"},"name":{"kind":"Name","value":"schoolAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SchoolFacetsQuery, SchoolFacetsQueryVariables>;
export const UniversitiesDocument = {"__meta__":{"hash":"887659180ab4dc78215f87d85ffaf75cc1351f5d2c66ef960b97653268680073"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Universities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UniversityFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModuleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Module"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"coRequisites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"weightPercent"}},{"kind":"Field","name":{"kind":"Name","value":"academicYearCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeeRateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"residency"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyConditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdmissionPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedTeacherStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"eytsScope"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequired"}},{"kind":"Field","name":{"kind":"Name","value":"inductionRequiredOfSchoolSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsExperiencedSencos"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNonSencos"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsSetting"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsPupils"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsLead"}},{"kind":"Field","name":{"kind":"Name","value":"nonSencoNeedsHeadteacher"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeProgrammeCode"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsOverall"}},{"kind":"Field","name":{"kind":"Name","value":"ieltsElement"}},{"kind":"Field","name":{"kind":"Name","value":"exitAwardName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UniversityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"University"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"ukprn"}},{"kind":"Field","name":{"kind":"Name","value":"hesaCode"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsHeldIn"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModuleFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeeRateRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"admissionPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyConditions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactItem"}}]}}]}}]} as unknown as DocumentNode<UniversitiesQuery, UniversitiesQueryVariables>;
export const CohortDocument = {"__meta__":{"hash":"b154502b7265b3cefa859c32565594dc9772d8f78d0771cf46eaa280172d1d32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cohort"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohort"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationsCloseOn"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"examBoards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohorts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meetsOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetsOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byStatus"},"name":{"kind":"Name","value":"participantsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byAuthority"},"name":{"kind":"Name","value":"participantsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"localAuthority"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"localAuthority"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CohortQuery, CohortQueryVariables>;
export const CohortGroupsDocument = {"__meta__":{"hash":"6be45ddcbe3a5baaaf7682cdfd9c009a356a24053a1775f62f2088d89d895b14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"familyName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUAT"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"attendancesAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCUATR"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"studyDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<CohortGroupsQuery, CohortGroupsQueryVariables>;
export const CohortEvaluationDocument = {"__meta__":{"hash":"91c2f5c8d595cf3e65dbdb683413486ad2db4fed63464a51744e659c047b7e77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readersCURE"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"openedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"respondentKind"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCURE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationScoreAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"response"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"survey"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"BooleanValue","value":true}}]}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readersCURE"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"avg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]} as unknown as DocumentNode<CohortEvaluationQuery, CohortEvaluationQueryVariables>;
export const CohortsDocument = {"__meta__":{"hash":"c5ec4554365db7f4f02698d1de50cc1d5e17dcf8e9d6bf9547c9dc31de103099"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cohorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CohortWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"university"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationsCloseOn"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"BooleanValue","value":true}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortsQuery, CohortsQueryVariables>;
export const CohortFacetsDocument = {"__meta__":{"hash":"0c59598593805beb16f070066c39f7fcffe5a8f6776887adf4c7e845f952bd0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forUniversity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CohortWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CohortWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"universities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"shortName"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forUniversity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cohorts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortFacetsQuery, CohortFacetsQueryVariables>;
export const ProgrammesDocument = {"__meta__":{"hash":"981a87819e017942e761213cc548ed60253a1d81074da43283c19fa5ef9280f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"commenceFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemeFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningOutcomeFrameworks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FrameworkOutcomes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardScheme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commenceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"commenceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"completeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"taughtDays"}},{"kind":"Field","name":{"kind":"Name","value":"studyDays"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"awardScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"university"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"academicYearCode"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"academicYearCode"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"aims"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"university"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FrameworkOutcomes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningOutcomeFramework"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<ProgrammesQuery, ProgrammesQueryVariables>;