import { goesOnIn } from '../graph/deprecate.ts'
import type { GraphChange } from './change.ts'
import { compositionChanges } from './composition-changes.ts'
import { compositionOf } from './composition.ts'
import { daysAfter, windowInDays } from './day.ts'
import { deprecatedIn, goneBy } from './deprecated.ts'
import { publicChanges } from './public-changes.ts'
import { publicSchema } from './public-schema.ts'
import { usesOf } from './uses.ts'

/** What is looked at. */
export interface LifeQuestion {
  /** The supergraph that was released last. */
  readonly released: string
  /** The one that there is now. */
  readonly present: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Operations of our own, which are named where a change concerns them. */
  readonly operations?: readonly string[]
  /** Places at which a decision lets the graph break. */
  readonly decided?: ReadonlySet<string>
  /** Whether it is to be released today: what is newly deprecated has to stay long enough from now on. */
  readonly releasing?: boolean
}

/** What a graph does to those who relied on the one that was released. */
export interface LifeJudgement {
  /** What must not be, with the remedy. */
  readonly refused: readonly { readonly place: string; readonly what: string; readonly remedy: string }[]
  /** What may be, but not unsaid. */
  readonly told: readonly { readonly place: string; readonly what: string }[]
  /** All that changed. */
  readonly changes: readonly GraphChange[]
}

const declared = 'apps/server/src/graph/deprecations.ts'

const remedies = {
  removal: `Put it back and deprecate it first: a line in ${declared} with what to use instead and the day on which it goes, at least ${windowInDays} days after the release`,
  other: `Leave it as it was and add what is new under a name of its own; then deprecate this one in ${declared}`,
  decision:
    'Where it has to be at once, for the safety of people’s data, a decision in docs/decisions says why, with the line: Breaks the graph: `<place>`',
}

/** Judges a graph against the released one. */
export async function judgeLife(question: LifeQuestion): Promise<LifeJudgement> {
  const { today, operations = [], decided = new Set(), releasing = false } = question
  const [released, present] = [publicSchema(question.released), publicSchema(question.present)]
  const changes = [
    ...(await publicChanges(released, present)),
    ...compositionChanges(compositionOf(question.released), compositionOf(question.present)),
  ]
  const uses = usesOf(released, operations)
  const usedBy = (place: string): string => {
    const names = [...(uses.get(place) ?? [])].toSorted()
    if (names.length === 0) return ''
    const shown = names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
    return ` Asked for by our own ${shown.join(', ')}.`
  }
  const mayBeGone = goneBy(released, today)
  const isBreaking = ({ level, removal, place }: GraphChange) =>
    level === 'breaking' && !(removal && mayBeGone(place))
  const breaking = changes.filter(isBreaking)
  const dangerous = changes.filter(({ level }) => level === 'dangerous')
  const names = (place: string, what: string) => ({ place, what: `${what}.${usedBy(place)}` })
  return {
    changes,
    refused: [
      ...breaking
        .filter(({ place }) => !decided.has(place))
        .map(({ place, what, removal }) => ({
          ...names(place, what),
          remedy: `${removal ? remedies.removal : remedies.other}. ${remedies.decision}.`,
        })),
      ...refusedDeprecations(deprecatedIn(released), deprecatedIn(present), { today, releasing }),
    ],
    told: [
      ...breaking
        .filter(({ place }) => decided.has(place))
        .map(({ place, what }) => names(place, `${what}, as was decided`)),
      ...dangerous.map(({ place, what }) => names(place, what)),
      ...[...deprecatedIn(present)]
        .filter(([place]) => uses.has(place))
        .map(([place, reason]) => names(place, `'${place}' is deprecated: ${reason.replace(/\.$/, '')}`)),
    ],
  }
}

/** Deprecations that name no day, one too near, or one earlier than was promised. */
function refusedDeprecations(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { today, releasing }: { today: string; releasing: boolean },
): LifeJudgement['refused'] {
  const earliest = daysAfter(today, windowInDays)
  return [...now].flatMap(([place, reason]) => {
    const day = goesOnIn(reason)
    const promised = goesOnIn(before.get(place))
    if (day === undefined)
      return [
        {
          place,
          what: `'${place}' is deprecated without a day: ${reason}`,
          remedy: `Deprecate it in ${declared}, with what to use instead and the day on which it goes.`,
        },
      ]
    if (promised !== undefined && day < promised)
      return [
        {
          place,
          what: `'${place}' was promised until ${promised} and now goes on ${day}.`,
          remedy: `Leave the day in ${declared} as it was released, or name a later one.`,
        },
      ]
    if (promised !== undefined || !releasing || day >= earliest) return []
    return [
      {
        place,
        what: `'${place}' would go on ${day}, fewer than ${windowInDays} days after this release.`,
        remedy: `Name ${earliest} or a later day in ${declared}.`,
      },
    ]
  })
}
