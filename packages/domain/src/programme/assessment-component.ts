/** A piece of work that counts towards a module’s mark. */
export interface AssessmentComponent {
  /** Identity within the table, from 1. */
  id: number
  position: number
  title: string
  words: number | null
  /** Share of the module’s mark; the components of a module make 100. */
  weightPercent: number
  academicYearCode: string
  source: string
}
