import type { PaletteSearchQuery } from '../../gql/graphql.ts'
import { paths } from '../paths.ts'
import { lookOf, participantLooks } from '../states.ts'

interface PaletteItem {
  label: string
  suffix?: string
  icon: string
  to: string
}

interface PaletteGroup {
  id: string
  label: string
  items: PaletteItem[]
  /** The server has searched already. */
  ignoreFilter: true
}

const joined = (parts: readonly (string | null | undefined)[], by: string): string =>
  parts.filter(Boolean).join(by)

/** What the server found, as the palette's groups; a kind of which nothing was found is left out. */
export function paletteGroups(found: PaletteSearchQuery, text: string): PaletteGroup[] {
  const { nodes, totalCount } = found.participants
  const people: PaletteItem[] = nodes.map((one) => ({
    label: joined([one.givenName, one.familyName], ' ') || one.reference,
    suffix: joined(
      [
        one.reference,
        lookOf(participantLooks, one.status).label,
        one.school?.name,
        one.localAuthority.shortName,
      ],
      ' · ',
    ),
    icon: lookOf(participantLooks, one.status).icon,
    to: paths.participant(one.reference),
  }))
  if (totalCount > nodes.length) {
    const q = text.trim()
    people.push({
      label: `“${q}” in the list of participants`,
      icon: 'i-lucide-list',
      to: paths.participants({ q }),
    })
  }
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
  return [
    { id: 'participants', label: 'Participants', items: people, ignoreFilter: true as const },
    { id: 'cohorts', label: 'Cohorts', items: cohorts, ignoreFilter: true as const },
    { id: 'schools', label: 'Schools', items: schools, ignoreFilter: true as const },
  ].filter((group) => group.items.length > 0)
}
