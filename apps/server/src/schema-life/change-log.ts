import { goesOnIn } from '../graph/deprecate.ts'
import type { LifeJudgement } from './judge.ts'

/** Most additions that an entry names. */
const mostNamed = 60
/** Made of a type’s fields, and so not told beside them. */
const derived =
  /(Connection|Edge|Aggregate|Keys|Distinct|Numbers|Values|Where|ListWhere|Order|GroupBy|Having)(\.|$)/

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

/**
 * An entry of the log of releases, in Markdown.
 * @param deprecated reasons of what is newly deprecated, by place.
 */
export function logEntry(
  day: string,
  sentence: string,
  { changes, told }: LifeJudgement,
  deprecated: ReadonlyMap<string, string>,
): string {
  const gone = changes.filter(({ removal, place }) => removal && !derived.test(place))
  const added = changes
    .filter(({ addition, place }) => addition && !derived.test(place) && place.split('.').length < 3)
    .map(({ place }) => `\`${place}\``)
  const more = added.length > mostNamed ? [`and ${added.length - mostNamed} more`] : []
  return [
    `## ${day}: ${sentence}\n\n`,
    list(
      'Gone:',
      gone.map(({ place }) => `\`${place}\``),
    ),
    list(
      'To be looked at:',
      told.map(({ what }) => what),
    ),
    list(
      'Deprecated:',
      [...deprecated]
        .filter(([place, reason]) => goesOnIn(reason) !== undefined && !derived.test(place))
        .map(([place, reason]) => `\`${place}\`: ${reason}`),
    ),
    list('New:', [...added.slice(0, mostNamed), ...more]),
  ].join('')
}
