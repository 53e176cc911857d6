import type { AdmissionPolicy } from '../programme/admission-policy.ts'
import { refuse, type Refusal } from '../vocabulary/refusal.ts'
import type { EnglishEvidence } from './english-evidence.ts'
import type { EnglishEvidenceKind } from './english-evidence-kind.ts'

/** IELTS bands a university asks for. */
export type EnglishLevel = Pick<AdmissionPolicy, 'ieltsOverall' | 'ieltsElement'>

type Evidence = Pick<
  EnglishEvidence,
  'kind' | 'overall' | 'listening' | 'reading' | 'writing' | 'speaking' | 'equivalentName'
>

export type EnglishVerdict =
  | { readonly ok: true; readonly by: EnglishEvidenceKind }
  | Refusal<
      | 'EnglishNotShown'
      | 'ScoresIncomplete'
      | 'OverallTooLow'
      | 'ElementTooLow'
      | 'BandNotInHalves'
      | 'EquivalentNotNamed'
    >

const elements = ['listening', 'reading', 'writing', 'speaking'] as const

/**
 * Whether one piece of evidence proves English: overall and every element reach their bands in the same test, or a
 * named equivalent stands in. Source: University of Plymouth course page 2023-24, English language requirements.
 */
export function englishLevel(level: EnglishLevel, evidence: readonly Evidence[]): EnglishVerdict {
  let refusal: EnglishVerdict = refuse(
    'EnglishNotShown',
    'Provide an IELTS report or an approved equivalent.',
  )
  for (const one of evidence) {
    const verdict = judge(level, one)
    if (verdict.ok) return verdict
    refusal = verdict
  }
  return refusal
}

function judge(level: EnglishLevel, evidence: Evidence): EnglishVerdict {
  if (evidence.kind === 'approved_equivalent') {
    return evidence.equivalentName?.trim()
      ? { ok: true, by: 'approved_equivalent' }
      : refuse('EquivalentNotNamed', 'Name the approved equivalent.')
  }
  const { overall } = evidence
  if (overall === null || elements.some((element) => evidence[element] === null)) {
    return refuse('ScoresIncomplete', 'Give the overall band and all four elements.')
  }
  if (overall < level.ieltsOverall) {
    return refuse('OverallTooLow', `Overall ${overall} is below ${level.ieltsOverall}.`)
  }
  const low = elements.filter((element) => evidence[element]! < level.ieltsElement)
  if (low.length > 0) return refuse('ElementTooLow', `Below ${level.ieltsElement} in ${low.join(', ')}.`)
  const odd = [overall, ...elements.map((element) => evidence[element]!)].some(
    (band) => !Number.isInteger(band * 2),
  )
  return odd
    ? refuse('BandNotInHalves', 'IELTS gives bands in halves; copy them from the report.')
    : { ok: true, by: 'ielts' }
}
