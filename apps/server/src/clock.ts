/** Where time comes from; given to whatever needs it. */
export interface Clock {
  /** The programme's date, `YYYY-MM-DD`, in Europe/London. */
  today: () => string
  now: () => Date
}

/** The day of the demonstration: the middle of the academic year 2023/24, in which every state is met. */
export const demonstrationDay = '2024-01-15'

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export const realClock: Clock = {
  today: () => london.format(new Date()),
  now: () => new Date(),
}

/** A clock whose date stands still while its time of day goes on. */
export const standingClock = (day: string): Clock => ({
  today: () => day,
  now: () => new Date(`${day}${new Date().toISOString().slice(10)}`),
})
