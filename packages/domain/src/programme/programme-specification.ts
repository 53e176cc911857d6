/** A university’s published description of a programme for one academic year. */
export interface ProgrammeSpecification {
  /** Identity within the table, from 1. */
  id: number
  /** Such as 2021/22. */
  academicYearCode: string
  reference: string | null
  aims: string
  structure: string
  methods: string
  outcomes: string
  assessment: string
  source: string
}
