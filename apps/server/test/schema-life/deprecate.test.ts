import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { composeSupergraph } from '../../src/graph/compose.ts'
import { deprecate } from '../../src/graph/deprecate.ts'
import { slices } from '../../src/slices.ts'
import { deprecatedIn } from '../../src/schema-life/deprecated.ts'

const reason = 'Use cohort. Goes on 2099-01-01.'
const deprecation = (place: string) => ({ place, instead: 'Use cohort.', goesOn: '2099-01-01' })

it('a field that goes takes with it what is made of it, and partners read so in the composed graph', async () => {
  const graph = await buildGraph(slices, {
    deprecations: [
      'Participant.ageBand',
      'Query.participants.offset',
      'AgeBand.FROM_55',
      'AttendanceWhere.note',
    ].map(deprecation),
  })
  const composed = buildASTSchema(transformSupergraphToPublicSchema(parse(composeSupergraph(graph))))
  const found = deprecatedIn(composed)
  expect(new Set(found.values())).toEqual(new Set([reason]))
  expect([...found.keys()].toSorted()).toEqual([
    'AgeBand.FROM_55',
    'AttendanceWhere.note',
    'Participant.ageBand',
    'ParticipantDistinct.ageBand',
    'ParticipantDistinctHaving.ageBand',
    'ParticipantGroupBy.ageBand',
    'ParticipantKeys.ageBand',
    'ParticipantOrder.ageBand',
    'ParticipantValues.ageBand',
    'ParticipantValuesHaving.ageBand',
    'ParticipantWhere.ageBand',
    'Query.participants.offset',
  ])
})

it('what is no place of the graph is not deprecated, but refused by name', async () => {
  const { schema } = await buildGraph(slices)
  for (const place of ['Participant.shoeSize', 'Nothing.at', 'AgeBand.NONE', 'Query.participants.colour'])
    expect(() => deprecate(schema, [deprecation(place)])).toThrow(
      `${place} is deprecated, but the graph has no such place.`,
    )
})
