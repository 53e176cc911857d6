import type { Refusal, UploadRefusalReason } from '@cohortium/domain'

/** Why a file is not taken. */
export type InspectionRefusal = Refusal<UploadRefusalReason>
