import { holdsOn } from '@/ui/period.ts'
import type { Tone } from '@/ui/tone.ts'

/** Whether an agreement holds: an icon and a word, never the colour alone. */
export interface Standing {
  label: string
  icon: string
  tone: Tone
}

/**
 * How an agreement stands on a day.
 * @param validTo first day on which it no longer holds
 */
export function standingOn(day: string, validFrom: string, validTo: string | null | undefined): Standing {
  if (holdsOn(day, validFrom, validTo))
    return { label: 'In force', icon: 'i-lucide-circle-check', tone: 'success' }
  return day < validFrom
    ? { label: 'Not yet in force', icon: 'i-lucide-hourglass', tone: 'info' }
    : { label: 'Ended', icon: 'i-lucide-circle-x', tone: 'neutral' }
}
