import type { DeclaredChange } from '../../../slice.ts'
import { confirmConditions, meetCondition } from '../application-condition/condition.mutations.ts'
import { recordDocument, refuseDocument, verifyDocument } from '../application-document/document.mutations.ts'
import { acceptOffer, declineOffer, lapseOffer, withdrawApplication } from './answer.mutations.ts'
import { describeApplicant } from './applicant.mutations.ts'
import { createApplication } from './create.mutations.ts'
import { deferToCohort } from './defer.mutations.ts'
import { editApplication } from './edit.mutations.ts'
import { makeOffer, promoteApplication } from './offer.mutations.ts'
import { makeOffers } from './offers.mutations.ts'
import { recordConditionsNotMet, rejectApplication } from './refusal.mutations.ts'
import { registerApplicant } from './register.mutations.ts'
import { revertApplication } from './revert.mutations.ts'
import {
  provideInformation,
  requestInformation,
  startReview,
  waitlistApplication,
} from './review.mutations.ts'
import { sendOffer, sendOffers } from './send-offer.mutations.ts'
import { submitApplication } from './submit.mutations.ts'

/** What is done with applications, from draft to decision. */
export const applicationChanges: readonly DeclaredChange[] = [
  createApplication,
  editApplication,
  describeApplicant,
  recordDocument,
  verifyDocument,
  refuseDocument,
  submitApplication,
  startReview,
  requestInformation,
  provideInformation,
  waitlistApplication,
  promoteApplication,
  makeOffer,
  makeOffers,
  sendOffer,
  sendOffers,
  acceptOffer,
  declineOffer,
  lapseOffer,
  meetCondition,
  confirmConditions,
  registerApplicant,
  recordConditionsNotMet,
  rejectApplication,
  withdrawApplication,
  deferToCohort,
  revertApplication,
]
