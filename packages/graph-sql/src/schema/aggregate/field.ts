import type { RegisteredType } from '../../registry/types.ts'
import { call, words, type Described } from '../sdl.ts'
import { aggregateName } from '../../registry/aggregation.ts'

/** A field that answers figures over a list. */
export function aggregateField(
  name: string,
  target: RegisteredType,
  more: readonly Described[] = [],
): Described {
  const many = words(target.plural)
  const args: Described[] = [
    { text: `where: ${target.name}Where`, description: `Only those ${many} for which this holds.` },
    {
      text: `groupBy: [${target.name}GroupBy!]`,
      description:
        'Keys whose combinations make the groups. Nothing: all rows are one group, even if there are none.',
    },
    { text: `having: ${target.name}Having`, description: 'Only those groups for which this holds.' },
    {
      text: `orderBy: [${target.name}AggregateOrder!]`,
      description:
        'Order of the groups, most important key first; the keys of the groups decide between equals.',
    },
    { text: 'first: Int', description: 'How many groups, 0 to 10,000; 1,000 where nothing is said.' },
    { text: 'offset: Int', description: 'How many groups to skip first.' },
    ...more,
  ]
  return {
    text: call(aggregateName(name), args, `[${target.name}Aggregate!]!`),
    description: `Figures over ${words(name) === words(target.singular) ? `all ${many}` : `these ${many}`}, in groups.`,
  }
}
