import type { linkHoldsNoMore } from '@cohortium/domain'
import { refuse, type Refusal } from '@cohortium/domain'
import { AddressThrottle } from '../access/address-throttle.ts'

/** Links that did not hold, from one network within a quarter of an hour. */
const standardMost = 20

type Unheld = ReturnType<typeof linkHoldsNoMore>
export type TooManyLinks = Refusal<'too_many_attempts'>

/** Lets somebody without an account follow links, and stops who tries many that do not hold. */
export class LinksFollowed {
  readonly #throttle: AddressThrottle

  constructor(most = standardMost) {
    this.#throttle = new AddressThrottle(most)
  }

  /**
   * Follows a link for somebody at an address; what they try counts before it is looked at, and a link that holds is taken back.
   * @param work reads or redeems the link, in a transaction of its own.
   */
  async from<Result extends { readonly ok: true } | Refusal<string>>(
    address: string,
    work: () => Promise<Result>,
  ): Promise<Result | TooManyLinks> {
    const wait = await this.#throttle.count(address)
    if (wait !== undefined)
      return refuse(
        'too_many_attempts',
        `Too many links that do not hold were followed; try again in ${Math.ceil(wait / 60)} minutes.`,
      )
    const outcome = await work()
    if (outcome.ok || outcome.reason !== holdsNoMore) await this.#throttle.forgive(address)
    return outcome
  }
}

const holdsNoMore: Unheld['reason'] = 'link_holds_no_more'
