import type { EntryConditions } from './eligibility-facts.ts'
import type { EligibilityRoute } from './eligibility-route.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentStatus } from './document-status.ts'
import type { InductionStatus } from './induction-status.ts'

/** What decides which documents an application needs. */
export interface DocumentFacts {
  readonly route: EligibilityRoute | null
  /** Induction of each teacher status held. */
  readonly inductions: readonly InductionStatus[]
  /** Whether documents bear different names. */
  readonly namesDiffer: boolean
  readonly isOverseasQualified: boolean
  /** Whether English has to be proved. */
  readonly needsEnglish: boolean
}

/** A document to send, and why. */
export interface ChecklistItem {
  readonly kind: DocumentKind
  /** Stable id, such as document.name_change. */
  readonly rule: `document.${DocumentKind}`
  readonly sentence: string
}

/**
 * Documents that an application needs, in the order of the form.
 * Source: University of Plymouth course page 2023-24, how to apply; University of Exeter course page 2023-24 (headteacher).
 */
export function documentChecklist(
  policy: Pick<EntryConditions, 'nonSencoNeedsHeadteacher'>,
  facts: DocumentFacts,
): ChecklistItem[] {
  const hasInduction = facts.inductions.some((status) => status === 'passed' || status === 'exempt')
  const needsHeadteacher = facts.route === 'not_in_role' && policy.nonSencoNeedsHeadteacher
  const needed: [DocumentKind, boolean, string][] = [
    ['highest_qualification', true, 'Every applicant shows the highest qualification held.'],
    [
      'teacher_status',
      facts.inductions.length > 0,
      'Every holder of QTS, QTLS or EYTS shows the certificate.',
    ],
    ['induction', hasInduction, 'A completed or exempted induction period is evidenced.'],
    ['name_change', facts.namesDiffer, 'The documents bear different names, so the change is evidenced.'],
    ['english_language', facts.needsEnglish, 'English has to be proved by IELTS or an approved equivalent.'],
    ['enic_statement', facts.isOverseasQualified, 'An overseas qualification needs a UK ENIC statement.'],
    [
      'headteacher_support',
      needsHeadteacher,
      'An applicant outside the post needs the headteacher’s support.',
    ],
  ]
  return needed
    .filter(([, isNeeded]) => isNeeded)
    .map(([kind, , sentence]) => ({ kind, rule: `document.${kind}` as const, sentence }))
}

/** Items of a checklist for which nothing is here that could still be accepted. */
export function missingDocuments(
  checklist: readonly ChecklistItem[],
  documents: readonly { readonly kind: DocumentKind; readonly status: DocumentStatus }[],
): ChecklistItem[] {
  const here = documents.filter(({ status }) => status === 'received' || status === 'verified')
  return checklist.filter((item) => !here.some((document) => document.kind === item.kind))
}
