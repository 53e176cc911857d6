import type { RouteLocationRaw } from 'vue-router'
import { paths } from '@/app/paths.ts'

/** What a participant's page knows of the list it was opened from; it lies in the history's entry, so a reload keeps it. */
export interface ListTrail {
  /** Address of the list with its filters. */
  address: string
  /** References of the page's rows, in the order shown. */
  references: string[]
}

/**
 * The participant's page, with the way back and to the neighbours. The trail travels as a text: the history cannot copy
 * the proxies that components make of their properties.
 */
export function participantFrom(reference: string, trail: ListTrail, tab?: string): RouteLocationRaw {
  return {
    path: paths.participant(reference),
    query: tab ? { tab } : {},
    state: { trail: JSON.stringify(trail) },
  }
}

/** The list that this entry of the history was opened from. */
export function readTrail(state: unknown): ListTrail | undefined {
  const text = (state as { trail?: unknown } | null)?.trail
  if (typeof text !== 'string') return undefined
  const { address, references } = JSON.parse(text) as Partial<ListTrail>
  if (typeof address !== 'string' || !Array.isArray(references)) return undefined
  return { address, references }
}
