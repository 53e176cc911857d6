import type { IsoDate } from './iso-date.ts'

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A date as people write it, for example 31 January 2024. */
export const longDate = (date: IsoDate): string => long.format(new Date(date))
