import { compilerOf } from '@cohortium/graph-sql'
import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { explainer } from '../../src/http/explain.ts'
import { slices } from '../../src/slices.ts'

test('an explanation tells each closed field by itself, without asking the database', async () => {
  const { schema } = await buildGraph(slices)
  const explain = explainer(compilerOf(schema))
  const execute = () => Promise.reject(new Error('The database was asked.'))
  const document =
    '{ people(where: { trn: { isNull: true } }) { nodes { familyName } } creditTransfers { totalCount } }'
  const { cost, refusals } = await explain(document, undefined, { execute, role: 'reporting_analyst' })
  expect(cost).toBeNull()
  expect(refusals).toEqual([
    { code: 'FORBIDDEN', message: 'Person.trn is closed to reporting analysts.', path: ['people'] },
    {
      code: 'FORBIDDEN',
      message: 'Person.familyName is closed to reporting analysts; use pseudonym.',
      path: ['people', 'nodes', 'familyName'],
    },
  ])
})
