import type { Slice } from '../../slice.ts'
import { AllocationProposalQueries } from './allocation-proposal/allocation-proposal.queries.ts'
import { CatchUpDayQueries } from './catch-up-day/catch-up-day.queries.ts'
import { Attendance } from './attendance/attendance.entity.ts'
import { attendancePolicy } from './attendance/attendance.policy.ts'
import { CircumstanceClaim } from './circumstance-claim/circumstance-claim.entity.ts'
import { circumstanceClaimPolicy } from './circumstance-claim/circumstance-claim.policy.ts'
import { Concern } from './concern/concern.entity.ts'
import { concernPolicy } from './concern/concern.policy.ts'
import { Extension } from './extension/extension.entity.ts'
import { extensionPolicy } from './extension/extension.policy.ts'
import { FeeLiability } from './fee-liability/fee-liability.entity.ts'
import { Feedback } from './feedback/feedback.entity.ts'
import { feedbackPolicy } from './feedback/feedback.policy.ts'
import { Participant } from './participant/participant.entity.ts'
import { participantPolicy } from './participant/participant.policy.ts'
import { ParticipantTransition } from './participant-transition/participant-transition.entity.ts'
import { ParticipantTimelineQueries } from './participant-timeline/participant-timeline.queries.ts'
import { Tutor } from './tutor/tutor.entity.ts'
import { appointTutor, editTutor, endAppointment } from './tutor/tutor.mutations.ts'
import { tutorPolicy } from './tutor/tutor.policy.ts'
import { TutorAllocation } from './tutor-allocation/tutor-allocation.entity.ts'
import { tutorAllocationPolicy } from './tutor-allocation/tutor-allocation.policy.ts'
import { correctAttendance, recordAttendance } from './attendance/attendance.mutations.ts'
import {
  approveClaim,
  claimCircumstance,
  provideClaimEvidence,
  rejectClaim,
  requestClaimEvidence,
} from './circumstance-claim/circumstance-claim.mutations.ts'
import { raiseConcern, reopenConcern, resolveConcern, startAction } from './concern/concern.mutations.ts'
import {
  approveExtension,
  provideExtensionEvidence,
  rejectExtension,
  requestExtension,
  requestExtensionEvidence,
} from './extension/extension.mutations.ts'
import { changePayer, invoiceFee, recordPayment } from './fee-liability/fee-liability.mutations.ts'
import { editFeedback, publishFeedback, writeFeedback } from './feedback/feedback.mutations.ts'
import {
  completeParticipant,
  discontinueParticipant,
  interruptParticipant,
  resumeParticipant,
  withdrawParticipant,
} from './participant/leave.mutations.ts'
import { startParticipant } from './participant/start.mutations.ts'
import { switchRoute } from './participant/switch-route.mutations.ts'
import {
  acceptProposals,
  allocateTutor,
  allocateTutors,
  changeTutor,
  endAllocation,
} from './tutor-allocation/tutor-allocation.mutations.ts'
import { feeLiabilityPolicy } from './fee-liability/fee-liability.policy.ts'

export const participation: Slice = {
  name: 'participation',
  description: 'Participants, tutors, allocations, attendance, feedback, concerns and claims.',
  types: [
    Participant,
    ParticipantTransition,
    FeeLiability,
    Tutor,
    TutorAllocation,
    Attendance,
    Feedback,
    Concern,
    Extension,
    CircumstanceClaim,
  ],
  resolvers: [ParticipantTimelineQueries, AllocationProposalQueries, CatchUpDayQueries],
  changes: [
    correctAttendance,
    recordAttendance,
    approveClaim,
    claimCircumstance,
    provideClaimEvidence,
    rejectClaim,
    requestClaimEvidence,
    raiseConcern,
    reopenConcern,
    resolveConcern,
    startAction,
    approveExtension,
    provideExtensionEvidence,
    rejectExtension,
    requestExtension,
    requestExtensionEvidence,
    changePayer,
    invoiceFee,
    recordPayment,
    editFeedback,
    publishFeedback,
    writeFeedback,
    completeParticipant,
    discontinueParticipant,
    interruptParticipant,
    resumeParticipant,
    withdrawParticipant,
    startParticipant,
    switchRoute,
    acceptProposals,
    allocateTutor,
    allocateTutors,
    changeTutor,
    endAllocation,
    appointTutor,
    editTutor,
    endAppointment,
  ],
  policies: [
    feeLiabilityPolicy,
    attendancePolicy,
    circumstanceClaimPolicy,
    concernPolicy,
    extensionPolicy,
    feedbackPolicy,
    participantPolicy,
    tutorAllocationPolicy,
    tutorPolicy,
  ],
}
