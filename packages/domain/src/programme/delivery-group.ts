/** Part of a cohort taught together in one authority. */
export interface DeliveryGroup {
  /** Identity within the table, from 1. */
  id: number
  /** Such as PLYMOUTH-2023-DV-1. */
  code: string
  name: string
  venue: string
  capacity: number
  version: number
}
