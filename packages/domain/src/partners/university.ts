/** A university of the consortium. "Plymouth" is also an authority, so nothing is keyed on the name. */
export interface University {
  /** Identity within the table, from 1. */
  id: number
  /** Upper-case word that other data refers to, such as PLYMOUTH. */
  code: string
  name: string
  shortName: string
  /** UK Provider Reference Number: eight digits, text. */
  ukprn: string
  /** Four digits with leading zeros, text. */
  hesaCode: string
  department: string | null
  /** Town of all taught days, where it is not the participant’s own authority. */
  sessionsHeldIn: string | null
  website: string | null
  source: string
}
