import { liveParticipantStates } from '@cohortium/domain'

/** The states of a live registration, as addresses hold them. */
export const liveStatuses: readonly string[] = liveParticipantStates

/** The same as the graph names them. */
export const liveStates = ['REGISTERED', 'ACTIVE', 'INTERRUPTED'] as const
