import {
  applicantFacts,
  documentChecklist,
  eligibility,
  englishLevel,
  mayCommence,
  missingDocuments,
  namesDiffer,
  routeInto,
  statutoryDeadline,
  type ChecklistItem,
  type Eligibility,
  type EnglishVerdict,
  type IsoDate,
  type OpenRoute,
  type StatutoryDeadline,
} from '@cohortium/domain'
import type { ApplicationCase } from './application-case.ts'

/** What the rules say of an application on a day. */
export interface Judgement {
  readonly eligibility: Eligibility
  /** Best way into the programme applied for; none where the policy opens none. */
  readonly route: OpenRoute | null
  readonly checklist: readonly ChecklistItem[]
  readonly missing: readonly ChecklistItem[]
  /** Whether English is proved; also where it need not be. */
  readonly english: EnglishVerdict | { readonly ok: true }
  readonly deadline: StatutoryDeadline
  readonly mayCommence: ReturnType<typeof mayCommence>
}

/** English has to be proved by whoever qualified outside the United Kingdom. Source: University of Plymouth course page 2023-24. */
export function judgeCase(one: ApplicationCase, today: IsoDate): Judgement {
  const found = eligibility(one.policy, applicantFacts(one.record, today))
  const route = routeInto(found, one.programme)
  const checklist = documentChecklist(one.policy, {
    route: route?.route ?? null,
    inductions: one.record.teacherStatuses.map(({ induction }) => induction),
    namesDiffer: namesDiffer(one.names),
    isOverseasQualified: one.isOverseasQualified,
    needsEnglish: one.isOverseasQualified,
  })
  return {
    eligibility: found,
    route,
    checklist,
    missing: missingDocuments(checklist, one.documents),
    english: one.isOverseasQualified ? englishLevel(one.policy, one.englishEvidence) : { ok: true },
    deadline: statutoryDeadline(one.appointments),
    mayCommence: mayCommence(one.scheme, one.cohort.startsOn),
  }
}
