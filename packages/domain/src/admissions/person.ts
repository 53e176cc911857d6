/** Somebody known to the consortium; their personal fields lie in the identity. */
export interface Person {
  /** Identity within the table, from 1. */
  id: number
  /** Such as PER-000001. */
  reference: string
  /** Stands for the person where nobody may be recognised. */
  pseudonym: string
  isSynthetic: boolean
}
