import { dateParts, type IsoDate } from '../dates/iso-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2024-01-15` as 15 January 2024. */
export function inWords(date: IsoDate): string {
  const { year, month, day } = dateParts(date)
  return `${day} ${months[month - 1]} ${year}`
}
