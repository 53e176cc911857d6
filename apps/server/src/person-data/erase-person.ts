import { isEnumValue, personDataRefusals, refuse, type PersonDataRefusalReason } from '@cohortium/domain'
import { acting, brokenConstraint, type Asker } from '../access/acting.ts'
import type { Gate } from '../access/gate.ts'
import { answersForPeople, notAllowed, notFound, type PersonDataRefusal } from './export-person.ts'

/** What was done to erase a person. */
export interface ErasedPerson {
  readonly ok: true
  /** Rows that were changed or removed; 0 where nothing was left to erase. */
  readonly rows: number
}

const sentences: Readonly<Partial<Record<PersonDataRefusalReason, string>>> = {
  live_registration: 'The person is registered at this time; erase them when the registration has ended.',
  live_application:
    'An application of the person is not decided yet; erase them when it is, or was withdrawn.',
  live_tutor: 'The person teaches at this time; erase them when they no longer do.',
}

/** Removes what could tell who a person is, for those who answer for them. The rules stand in the database, beside the rows. */
export async function erasePerson(
  gate: Gate,
  asker: Asker,
  person: number,
): Promise<ErasedPerson | PersonDataRefusal> {
  if (!answersForPeople(asker.role)) return notAllowed()
  try {
    return await acting(gate, asker, async (ask) => {
      const [row] = await ask<{ rows: number }>('select app.erase_asked_person($1) as rows', [person])
      return { ok: true, rows: row?.rows ?? 0 }
    })
  } catch (error) {
    const reason = brokenConstraint(error) ?? ''
    if (reason === 'not_found') return notFound()
    const sentence = isEnumValue(personDataRefusals, reason) ? sentences[reason] : undefined
    if (sentence === undefined || !isEnumValue(personDataRefusals, reason)) throw error
    return refuse(reason, sentence)
  }
}
