import type { IsoDate } from '../dates/iso-date.ts'
import { holdsOn } from '../dates/period.ts'
import type { PersonName } from './person-name.ts'

type Name = Pick<PersonName, 'givenName' | 'familyName'>
type DatedName = Name & Pick<PersonName, 'validFrom' | 'validTo'>

/** The name that a person bore on a date; none where the history has a gap. */
export function nameOn<N extends DatedName>(names: readonly N[], date: IsoDate): N | null {
  return names.find((name) => holdsOn(name, date)) ?? null
}

/** Whether names differ beyond capitals, accents and spacing, so that a change has to be evidenced. */
export function namesDiffer(names: readonly Name[]): boolean {
  return new Set(names.map(folded)).size > 1
}

function folded({ givenName, familyName }: Name): string {
  const text = `${givenName} ${familyName}`.normalize('NFD').replace(/\p{Diacritic}/gu, '')
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
