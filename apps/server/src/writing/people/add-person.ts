import { refuse } from '@cohortium/domain'
import type { Unit } from '../unit/unit.ts'
import { drawNumber } from './draw-number.ts'
import { takeNumber } from './take-number.ts'

/** Somebody who is not recorded yet. */
export interface NewPerson {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly phone?: string
  readonly trn?: string
  readonly dateOfBirth?: string
  /** Names borne before, the earliest first. */
  readonly formerNames?: readonly FormerName[]
}

interface FormerName {
  readonly givenName: string
  readonly familyName: string
  readonly usedFrom: string
  /** First day on which it was no longer used. */
  readonly usedUntil: string
}

/** Adds somebody who is not recorded yet, with their names and how to reach them. */
export async function addPerson(unit: Unit, { formerNames = [], ...identity }: NewPerson) {
  // A number stands for one person everywhere. An address that only the other university knows tells nothing of them.
  const known = await unit.ask(
    `select from person_identity i
     where i.trn = $1 or lower(i.email) = lower($2) and exists (
       select from assignment s where s.id = $3 and (
         s.university_id is null
         or exists (select from application a where a.person_id = i.person_id and a.university_id = s.university_id)
         or exists (select from participant p where p.person_id = i.person_id and p.university_id = s.university_id)
         or exists (select from tutor t where t.person_id = i.person_id)))
     limit 1`,
    [identity.trn ?? null, identity.email, unit.identity.assignmentId],
  )
  // The same words wherever they are known: whose people they are is not every asker's to know.
  if (known.length > 0)
    return refuse(
      'PersonKnown',
      'Somebody with this teacher reference number or address is recorded already: choose them among your people. If they are not there, leave the number out and ask the consortium to merge the two records.',
    )
  const names = namesOf(identity, formerNames)
  if (!names)
    return refuse('NamesOverlap', 'Give each former name days that no other name has, the earliest first.')
  const id = await takeNumber(unit, 'person')
  const person = { id }
  await unit.store.insert('Person', {
    id,
    reference: await drawNumber(unit, 'person', 'PER'),
    pseudonym: unit.pseudonyms.of('person', id),
    isSynthetic: false,
  })
  await unit.store.insert('PersonIdentity', { ...identity, person })
  for (const name of names) await unit.store.insert('PersonName', { ...name, person })
  return { ok: true, id } as const
}

/** The history of names, each until the next; none is kept of who never changed theirs. Undefined where days overlap. */
function namesOf({ givenName, familyName }: NewPerson, former: readonly FormerName[]) {
  const names = former.map(({ usedFrom, usedUntil, ...name }) => ({
    ...name,
    validFrom: usedFrom,
    validTo: usedUntil as string | null,
  }))
  const inOrder = former.every(
    ({ usedFrom, usedUntil }, index) =>
      usedFrom < usedUntil && (index === 0 || former[index - 1]!.usedUntil <= usedFrom),
  )
  const last = former.at(-1)
  if (!inOrder) return undefined
  return last ? [...names, { givenName, familyName, validFrom: last.usedUntil, validTo: null }] : []
}
