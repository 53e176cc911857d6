import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const concernStates = defineEnum('ConcernState', 'How far a concern has been dealt with.', {
  open: 'Raised, nobody has acted.',
  in_progress: 'Somebody is acting on it.',
  resolved: 'Settled; may be reopened.',
})
export type ConcernState = EnumValue<typeof concernStates>
