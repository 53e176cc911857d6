import type { Fields } from '../field.ts'
import { day, formed, optional, words } from '../readers.ts'

/** What the register says of two establishments: the other one is the successor, predecessor or something else of the first. */
export interface EstablishmentLink {
  readonly urn: string
  readonly otherUrn: string
  /** In the register's words: `Predecessor`, `Successor - merged`, `Sixth Form Centre Link`. */
  readonly kind: string
  readonly since: string | null
}

const urn = formed(/^\d{6}$/, 'six digits, as 112345')

/** Columns of the register's file of links. Source: DfE, Get Information about Schools, downloads. */
export const linkFields: Fields<EstablishmentLink> = {
  urn: { label: 'URN', titles: ['URN'], isRequired: true, read: urn },
  otherUrn: { label: 'linked URN', titles: ['LinkURN'], isRequired: true, read: urn },
  kind: { label: 'kind of link', titles: ['LinkType'], isRequired: true, read: words(200) },
  since: {
    label: 'day of the link',
    titles: ['LinkEstablishedDate'],
    isRequired: false,
    read: optional(day),
  },
}

/** One school that took over from another. */
export interface Succession {
  readonly predecessor: string
  readonly successor: string
  readonly succeededOn: string
}

/** Which school a link says took which one's place; undefined where it tells of something else. */
export function successionOf({
  urn: own,
  otherUrn,
  kind,
}: Pick<EstablishmentLink, 'urn' | 'otherUrn' | 'kind'>):
  | Pick<Succession, 'predecessor' | 'successor'>
  | undefined {
  const direction = /^(predecessor|successor)\b/i.exec(kind)?.[1]?.toLowerCase()
  if (direction === undefined || own === otherUrn) return undefined
  return direction === 'predecessor'
    ? { predecessor: otherUrn, successor: own }
    : { predecessor: own, successor: otherUrn }
}

/**
 * Successions that links tell of, each once though the register tells it of either school, with the earliest day named; one without
 * any day begins when its successor opened. Those whose day nobody knows are left out.
 * @param openedOn the day on which a school opened, by its URN.
 */
export function successionsOf(
  links: Iterable<EstablishmentLink>,
  openedOn: ReadonlyMap<string, string>,
): Succession[] {
  const found = new Map<string, Succession>()
  for (const { urn: own, otherUrn, kind, since } of links) {
    const direction = /^(predecessor|successor)\b/i.exec(kind)?.[1]?.toLowerCase()
    if (direction === undefined || own === otherUrn) continue
    const [predecessor, successor] = direction === 'predecessor' ? [otherUrn, own] : [own, otherUrn]
    const succeededOn = since ?? openedOn.get(successor)
    if (succeededOn === undefined) continue
    const pair = `${predecessor} ${successor}`
    const before = found.get(pair)
    if (!before || succeededOn < before.succeededOn) found.set(pair, { predecessor, successor, succeededOn })
  }
  return Array.from(found.values())
}
