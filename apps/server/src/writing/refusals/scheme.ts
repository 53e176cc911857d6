import { refusal } from './refusal.ts'

/** Refusals of the dates of an award scheme, on admission and at the start of study alike. */

export const SchemeClosed = refusal(
  'SchemeClosed',
  'Study under the award may no longer begin on that day; its successor is another qualification.',
)
export const SchemeNotOpen = refusal('SchemeNotOpen', 'Study under the award may not begin as early as that.')
