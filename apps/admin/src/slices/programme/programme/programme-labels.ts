import type { DeliveryMode } from '@/gql/graphql.ts'

export const deliveryModeLabels: Record<DeliveryMode, string> = {
  BLENDED: 'Blended',
  FACE_TO_FACE: 'Face to face',
  ONLINE: 'Online',
}
