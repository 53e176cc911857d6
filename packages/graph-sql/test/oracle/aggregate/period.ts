/** First day of the period of a unit that a date lies in; dates are `YYYY-MM-DD`. */
export function periodOf(unit: string, date: string): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  switch (unit) {
    case 'DAY':
      return date
    case 'WEEK':
      return mondayOf(date)
    case 'MONTH':
      return `${date.slice(0, 7)}-01`
    case 'TERM':
      return `${date.slice(0, 4)}-${month >= 8 ? '08' : month >= 4 ? '04' : '01'}-01`
    case 'YEAR':
      return `${date.slice(0, 4)}-01-01`
    case 'ACADEMIC_YEAR':
      return `${String(month >= 8 ? year : year - 1).padStart(4, '0')}-08-01`
    default:
      throw new Error(`The oracle does not know the period ${unit}`)
  }
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
