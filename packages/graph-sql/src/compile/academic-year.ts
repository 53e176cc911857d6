import { refuse, type Path } from './compilation.ts'
import { shown } from './values.ts'

/** The first day of the academic year named (`2023/24`), or of the one so many years later. */
export function startOfAcademicYear(
  name: string,
  later: number,
  start: string,
  path: Path,
  at: string,
): string {
  const match = /^(\d{4})\/(\d{2})$/.exec(name)
  const year = Number(match?.[1])
  if (!match || year < 1 || year > 9998 || (year + 1) % 100 !== Number(match[2]))
    refuse(path, at, `${shown(name)} is no academic year: write it like "2023/24".`)
  return `${String(year + later).padStart(4, '0')}-${start}`
}
