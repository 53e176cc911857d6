import type { Clock } from '../../src/clock.ts'

/** A clock that a test puts forward. */
export interface TravellingClock extends Clock {
  /** From now on it is this moment, which stands still: `2023-09-08T23:59:59+01:00`. */
  goTo: (moment: string) => void
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export function travellingClock(start: string): TravellingClock {
  let moment = new Date(start)
  return {
    goTo(next) {
      moment = new Date(next)
    },
    now: () => new Date(moment),
    today: () => london.format(moment),
  }
}
