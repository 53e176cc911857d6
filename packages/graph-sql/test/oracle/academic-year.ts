/** The academic year a date lies in, from 1 August to 31 July, written `2023/24`. */
export function academicYearOf(date: string): string {
  const year = Number(date.slice(0, 4))
  const first = date.slice(5, 7) >= '08' ? year : year - 1
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`
}
