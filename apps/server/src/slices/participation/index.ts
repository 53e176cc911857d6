import type { Slice } from '../../slice.ts'
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
import { Tutor } from './tutor/tutor.entity.ts'
import { TutorAllocation } from './tutor-allocation/tutor-allocation.entity.ts'
import { tutorAllocationPolicy } from './tutor-allocation/tutor-allocation.policy.ts'

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
  resolvers: [],
  policies: [
    attendancePolicy,
    circumstanceClaimPolicy,
    concernPolicy,
    extensionPolicy,
    feedbackPolicy,
    participantPolicy,
    tutorAllocationPolicy,
  ],
}
