import { dueLater, mayOffer, placeHoldingStates, refuse, type IsoDate } from '@cohortium/domain'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { applications } from './application.changes.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { CohortFull, DueDatePassed, EnglishNotShown, NotEligible } from './application.refusals.ts'
import { readCase } from './read-case.ts'
import { notEligible } from './refuse-case.ts'

/** Why a place is not offered. */
export const offerRefusals = [
  CohortFull,
  NotEligible,
  EnglishNotShown,
  SchemeClosed,
  SchemeNotOpen,
  DueDatePassed,
] as const

const places = question<{
  application: { cohort: { id: string; places: number; applications: { totalCount: number } } }
}>(`query ($id: ID!) {
  application(id: $id) {
    cohort { id places applications(where: { status: { in: [${placeHoldingStates.map((state) => state.toUpperCase()).join(' ')}] } }) { totalCount } }
  }
}`)

/** Whether the cohort of an application has a place left; it stays so until the transaction ends. */
export async function placeLeft(unit: Unit, id: number) {
  await unit.ask('select pg_advisory_xact_lock(1, cohort_id) from application where id = $1', [id])
  const { application } = await unit.read(places, { id: `app_${id}` })
  return mayOffer(application.cohort, application.cohort.applications.totalCount)
}

export interface Offer {
  readonly responseDueOn: IsoDate
  readonly conditions?: readonly { readonly description: string; readonly dueOn: IsoDate }[] | undefined
}

/** Offers a place, by whichever step of the machine leads there, where the rules allow it today. */
export async function offerPlace(unit: Unit, id: number, name: 'makeOffer' | 'promote', offer: Offer) {
  const { one, judged } = await readCase(unit, id)
  if (!judged.mayCommence.ok) return judged.mayCommence
  if (!judged.route) return notEligible(judged, one)
  if (!judged.english.ok) return refuse('EnglishNotShown', judged.english.message)
  for (const { dueOn } of [{ dueOn: offer.responseDueOn }, ...(offer.conditions ?? [])]) {
    const later = dueLater(unit.today, dueOn)
    if (!later.ok) return later
  }
  const place = await placeLeft(unit, id)
  if (!place.ok) return place
  await unit.post.revokeLinks('offer', id)
  for (const condition of offer.conditions ?? [])
    await unit.store.insert('ApplicationCondition', { ...condition, metOn: null, application: { id } })
  await takeStep(unit, applications, id, {
    name,
    changes: {
      responseDueOn: offer.responseDueOn,
      deferralAskedOn: null,
      decidedOn: unit.today,
      decisionReason: 'meets_conditions',
      decisionNote: null,
      route: judged.route.route,
    },
  })
  return { ok: true, id } as const
}
