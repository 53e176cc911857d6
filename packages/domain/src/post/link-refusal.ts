import { refuse, type Refusal } from '../vocabulary/refusal.ts'

/** One answer for a link that is unknown, used, revoked or too old: whoever guesses learns nothing. */
export const linkHoldsNoMore = (): Refusal<'link_holds_no_more'> =>
  refuse('link_holds_no_more', 'This link does not hold any more. Ask whoever sent it for another one.')
