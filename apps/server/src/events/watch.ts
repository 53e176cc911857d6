import { rowNumber } from '../access/row-number.ts'

/** What somebody watches; numbers of rows. */
export interface Watch {
  readonly participants: readonly number[]
  readonly applications: readonly number[]
  readonly imports: readonly number[]
  /** Everybody of a cohort, applicants too. */
  readonly cohort: number | undefined
  /** Everybody of a delivery group. */
  readonly group: number | undefined
}

const most = 200
const names = ['participants', 'applications', 'imports', 'cohort', 'group']

/** Reads what is to be watched from an address; or tells in a sentence what is wrong with it. */
export function readWatch(search: URLSearchParams): Watch | string {
  for (const name of search.keys())
    if (!names.includes(name)) return `"${name}" is not understood; name ${names.join(', ')}.`
  const list = (name: string, prefix: string): number[] =>
    (search.get(name) ?? '')
      .split(',')
      .filter(Boolean)
      .map((id) => rowNumber(prefix, id))
  const one = (name: string, prefix: string): number | undefined => list(name, prefix)[0]
  const participants = list('participants', 'ptc')
  const applications = list('applications', 'app')
  const imports = list('imports', 'imp')
  const cohort = one('cohort', 'coh')
  const group = one('group', 'grp')
  const many = [...participants, ...applications, ...imports]
  const numbers = [...many, cohort ?? 1, group ?? 1]
  if (numbers.includes(0))
    return 'An id is not one of its kind: participants are ptc_1,ptc_2, applications app_1, imports imp_1, a cohort is coh_1, a group grp_1.'
  if (many.length > most)
    return `At most ${most} participants, applications and imports are watched at a time; watch a cohort or group.`
  if (many.length === 0 && cohort === undefined && group === undefined)
    return 'Say what to watch: participants=ptc_1,ptc_2, applications=app_1, imports=imp_1, cohort=coh_1 or group=grp_1.'
  return { participants, applications, imports, cohort, group }
}
