import { evidenceKinds, evidenceStates, outcomeParts } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { EvidenceKind, EvidenceState, OutcomePart } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

const look = (state: EvidenceState, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(evidenceStates, state),
})

export const evidenceLooks: Record<EvidenceState, Look> = {
  DRAFT: look('DRAFT', 'Draft', 'i-lucide-pencil-line', 'neutral'),
  SUBMITTED: look('SUBMITTED', 'Waiting', 'i-lucide-inbox', 'info'),
  RETURNED: look('RETURNED', 'Returned', 'i-lucide-corner-up-left', 'warning'),
  MET: look('MET', 'Accepted', 'i-lucide-check', 'success'),
}

export const evidenceKindLabels: Record<EvidenceKind, string> = {
  REFLECTION: 'Reflection',
  DOCUMENT: 'Document',
  OBSERVATION: 'Observation',
  WITNESS_STATEMENT: 'Witness statement',
  PRESENTATION: 'Presentation',
  CASE_STUDY: 'Case study',
}

export const evidenceKindMeaning = (kind: EvidenceKind): string => meaningOf(evidenceKinds, kind)

/** `Part A: professional knowledge and understanding`. */
export function partTitle(part: OutcomePart): string {
  const words = meaningOf(outcomeParts, part).replace(/\.$/, '')
  return `Part ${part}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

const judgementLooks = {
  met: { label: 'Met', icon: 'i-lucide-check', tone: 'success' },
  notMet: { label: 'Not met', icon: 'i-lucide-x', tone: 'warning' },
  open: { label: 'Not judged', icon: 'i-lucide-circle-dashed', tone: 'neutral' },
} as const satisfies Record<string, { label: string; icon: string; tone: Tone }>

/** How a judgement is shown, or that there is none. */
export const judgementLook = (judgement: { readonly isMet: boolean } | undefined) => {
  if (!judgement) return judgementLooks.open
  return judgement.isMet ? judgementLooks.met : judgementLooks.notMet
}
