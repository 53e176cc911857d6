import { applicationMachine } from '../admissions/application-machine.ts'
import { releaseAgreementMachine } from '../admissions/release-agreement-machine.ts'
import { awardMachine } from '../assessment/award-machine.ts'
import { evidenceMachine } from '../assessment/evidence-machine.ts'
import { examBoardMachine } from '../assessment/exam-board-machine.ts'
import { moduleRegistrationMachine } from '../assessment/module-registration-machine.ts'
import { claimMachine } from '../participation/claim-machine.ts'
import { concernMachine } from '../participation/concern-machine.ts'
import { feedbackMachine } from '../participation/feedback-machine.ts'
import { participantMachine } from '../participation/participant-machine.ts'
import type { Machine } from './machine.ts'

/** Every state machine of the consortium, in the order of a participant's journey. */
export const machines: readonly Machine[] = [
  applicationMachine,
  participantMachine,
  releaseAgreementMachine,
  moduleRegistrationMachine,
  evidenceMachine,
  examBoardMachine,
  awardMachine,
  claimMachine,
  concernMachine,
  feedbackMachine,
]
