import { emailOf, familyNames, givenNames } from './names.ts'
import { iso, type Day } from './calendar.ts'
import type { Random } from './random.ts'
import type { Sink } from './sink.ts'

export interface Identity {
  givenName: string
  familyName: string
  /** Family name borne before the day. */
  formerly?: { familyName: string; until: Day }
  bornOn: Day
}

/** Names and date of birth of an adult who is `age` years old on the day. */
export function inventIdentity(random: Random, onDay: Day, age: number): Identity {
  const place = random.between(0, familyNames.length - 1)
  const identity = {
    givenName: random.pick(givenNames),
    familyName: familyNames[place] as string,
    bornOn: onDay - Math.floor(age * 365.25) - random.between(0, 364),
  }
  if (!random.chance(0.06)) return identity
  const other = (place + random.between(1, familyNames.length - 1)) % familyNames.length
  return {
    ...identity,
    formerly: { familyName: familyNames[other] as string, until: onDay - random.between(200, 3_000) },
  }
}

/** Largest prime below ten million: multiplying by a number and taking the rest visits every TRN once. */
const trnModulus = 9_999_991
const sentinels = new Set([0, 1_234_567])

/** A seven-digit teacher reference number that no other synthetic person holds. */
export function trnOf(personId: number): string {
  const number = (personId * 48_271 + 777) % trnModulus
  return String(sentinels.has(number) ? trnModulus + 1 + (number % 7) : number).padStart(7, '0')
}

/** @param hasTrn people without a teacher status may have no reference number */
export function writePerson(
  sink: Sink,
  identity: Identity,
  hasTrn: boolean,
  phone: boolean,
  domain: string,
): number {
  const id = sink.reserve('person')
  sink.put('person', {
    id,
    reference: `PER-${String(id).padStart(6, '0')}`,
    is_synthetic: true,
  })
  sink.add('person_identity', {
    person_id: id,
    given_name: identity.givenName,
    family_name: identity.familyName,
    email: emailOf(identity.givenName, identity.familyName, id, domain),
    // Numbers of this range are kept free for drama: nobody answers.
    phone: phone ? `01632 960${String(id % 1000).padStart(3, '0')}` : null,
    trn: hasTrn ? trnOf(id) : null,
    date_of_birth: iso(identity.bornOn),
    version: 1,
  })
  if (identity.formerly) writeNames(sink, id, identity, identity.formerly)
  return id
}

function writeNames(
  sink: Sink,
  personId: number,
  identity: Identity,
  formerly: { familyName: string; until: Day },
): void {
  const adult = identity.bornOn + 18 * 365
  const changed = iso(Math.max(formerly.until, adult + 1))
  const names = [
    { family_name: formerly.familyName, valid_from: iso(adult), valid_to: changed },
    { family_name: identity.familyName, valid_from: changed, valid_to: null },
  ]
  for (const name of names)
    sink.add('person_name', { given_name: identity.givenName, ...name, person_id: personId })
}
