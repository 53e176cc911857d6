import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const messageStates = defineEnum('MessageState', 'Where a message stands.', {
  waiting: 'It is still to be sent, perhaps for another time.',
  sent: 'A mail server took it.',
  given_up: 'It cannot be sent: the mail server refused it for good, or failed too often.',
})
export type MessageState = EnumValue<typeof messageStates>
