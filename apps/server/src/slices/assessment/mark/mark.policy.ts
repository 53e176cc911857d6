import type { Action } from '@cohortium/domain'
import { policyOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly isCurrent: boolean
  readonly frozenOn: string | null
  readonly secondRaw: number | null
  readonly firstMarker: Reference
  readonly secondMarker: Reference | null
  readonly moduleRegistration: { readonly participant: { readonly university: NamedUniversity } | null }
}

const correct: Action = {
  name: 'correct',
  description: 'Supersedes the mark by another one.',
  needs: 'marks',
  while: ['current'],
}
const correctFrozen: Action = {
  name: 'correctFrozen',
  description: 'Supersedes a mark that a board froze.',
  needs: 'boards',
  while: ['frozen'],
}
const assignSecondMarker: Action = {
  name: 'assignSecondMarker',
  description: 'Names who marks the work a second time.',
  needs: 'boards',
  while: ['current'],
}
const markSecond: Action = {
  name: 'markSecond',
  description: 'Marks the work a second time.',
  needs: 'marks',
  while: ['current'],
}

export const markPolicy = policyOf<Row>({
  type: 'Mark',
  facts:
    'isCurrent frozenOn secondRaw firstMarker { id } secondMarker { id } moduleRegistration { participant { university { id name } } }',
  actions: [correct, correctFrozen, assignSecondMarker, markSecond],
  subject: ({ isCurrent, frozenOn, firstMarker, secondMarker, moduleRegistration }, action) => ({
    noun: 'mark',
    state: isCurrent ? (frozenOn === null ? 'current' : 'frozen') : 'superseded',
    university: moduleRegistration.participant?.university ?? null,
    tutors: {
      ids: action === correct ? [firstMarker.id] : secondMarker ? [secondMarker.id] : [],
      are: action === correct ? 'the first marker' : 'the second marker, who is named beforehand,',
      byAllocation: false,
    },
  }),
  unless: ({ secondRaw }, action) =>
    (action === markSecond || action === assignSecondMarker) && secondRaw !== null
      ? 'The work has been marked a second time; the first marker may correct the mark.'
      : undefined,
})
