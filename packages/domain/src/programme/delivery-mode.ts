import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const deliveryModes = defineEnum('DeliveryMode', 'How teaching reaches participants.', {
  blended: 'Taught days in person, with online material between them.',
  face_to_face: 'All teaching in person.',
  online: 'All teaching at a distance.',
})
export type DeliveryMode = EnumValue<typeof deliveryModes>
