/** A module as taught in one authority. */
export interface ModuleVariant {
  /** Identity within the table, from 1. */
  id: number
  /** Module’s code followed by the suffix. */
  code: string
  /** Two letters for the authority. */
  suffix: string
}
