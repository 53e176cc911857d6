import type { IsoDate } from '../dates/iso-date.ts'
import type { AwardScope } from '../programme/award-scope.ts'
import type { AwardKind } from './award-kind.ts'
import type { AwardState } from './award-state.ts'

/** A recommendation to confer an award and what became of it; never erased. */
export interface Award {
  /** Identity within the table, from 1. */
  id: number
  kind: AwardKind
  scope: AwardScope
  status: AwardState
  title: string
  credits: number
  recommendedOn: IsoDate
  conferredOn: IsoDate | null
  rescindedOn: IsoDate | null
  certificateNumber: string | null
  /** Rule ids behind the recommendation. */
  reasons: readonly string[]
  version: number
}
