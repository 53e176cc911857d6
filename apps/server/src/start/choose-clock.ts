import { demonstrationDay, realClock, standingClock, type Clock } from '../clock.ts'
import type { Config } from '../config.ts'

/** The clock that the configuration names; the demonstration stands on its own day. */
export const chooseClock = ({ clock, demonstration }: Pick<Config, 'clock' | 'demonstration'>): Clock => {
  if (clock) return standingClock(clock)
  return demonstration ? standingClock(demonstrationDay) : realClock
}
