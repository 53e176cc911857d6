import type { PaletteSearchQuery } from '../../gql/graphql.ts'
import type { May } from '../access/may.ts'
import { destinationsFor } from '../destinations.ts'
import { keyOf } from '../participant-key.ts'
import { paths } from '../paths.ts'
import { nameOf } from '../person-name.ts'
import { lookOf, participantLooks } from '../states.ts'

interface PaletteItem {
  label: string
  suffix?: string
  icon: string
  to?: string
  /** Says something without being a choice. */
  disabled?: boolean
}

interface PaletteGroup {
  id: string
  label?: string
  items: PaletteItem[]
  /** What is shown is chosen here: the kit does not filter it again. */
  ignoreFilter: true
}

const joined = (parts: readonly (string | null | undefined)[], by: string): string =>
  parts.filter(Boolean).join(by)

/** What the server found, as the palette's groups; a kind of which nothing was found is left out. */
export function foundGroups(found: PaletteSearchQuery): PaletteGroup[] {
  const people = found.participants.nodes.map((one) => {
    const status = lookOf(participantLooks, one.status)
    return {
      label: nameOf(one),
      suffix: joined([one.reference, status.label, one.school?.name, one.localAuthority.shortName], ' · '),
      icon: status.icon,
      to: paths.participant(keyOf(one)),
    }
  })
  const cohorts = found.cohorts.nodes.map(({ code, name }) => ({
    label: name,
    suffix: code,
    icon: 'i-lucide-graduation-cap',
    to: paths.cohort(code),
  }))
  const schools = found.schools.nodes.map(({ name, town, localAuthority }) => ({
    label: name,
    suffix: joined([town, localAuthority.shortName], ' · '),
    icon: 'i-lucide-school',
    to: paths.organisations({ q: name, tab: 'schools' }),
  }))
  const groups = [
    { id: 'participants', label: 'Participants', items: people },
    { id: 'cohorts', label: 'Cohorts', items: cohorts },
    { id: 'schools', label: 'Schools', items: schools },
  ]
  return groups.filter(({ items }) => items.length > 0).map((group) => ({ ...group, ignoreFilter: true }))
}

/** The pages whose name holds the text, and the list of participants narrowed to it: there is always somewhere to go. */
export function pageGroups(text: string, may: May): PaletteGroup[] {
  const q = text.trim()
  const pages: PaletteItem[] = destinationsFor(may)
    .filter((one) => one.label.toLowerCase().includes(q.toLowerCase()))
    .map(({ label, icon, to }) => ({ label, icon, to }))
  const items = q ? [...pages, listItem(q)] : pages
  return [{ id: 'go', label: 'Go to', items, ignoreFilter: true }]
}

const listItem = (q: string): PaletteItem => ({
  label: `“${q}” in the list of participants`,
  icon: 'i-lucide-list-filter',
  to: paths.participants({ q }),
})

/** A sentence in place of results. */
export const saying = (sentence: string, icon: string): PaletteGroup => ({
  id: 'saying',
  items: [{ label: sentence, icon, disabled: true }],
  ignoreFilter: true,
})
