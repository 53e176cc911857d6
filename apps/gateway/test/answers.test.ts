import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFederated, type Federated } from './federated.ts'

let federated: Federated
beforeAll(async () => {
  federated = await serveFederated()
})
afterAll(() => federated.stop())

it('works', async () => {
  console.log(
    await federated
      .as('demo-plymouth')
      .ask(
        '{ participants(first: 2) { nodes { reference moduleRegistrations(first: 1) { nodes { status module { code } } } } } }',
      ),
  )
  console.log(
    JSON.stringify(
      await federated
        .as('demo-plymouth')
        .ask(
          '{ a: participants(first: 2) { totalCount nodes { reference moduleRegistrations(first: 1) { totalCount nodes { status module { code } } } } } ...B } fragment B on Query { b: participants(first: 2, asOf: "2023-10-01") { totalCount nodes { reference moduleRegistrations(first: 1) { totalCount nodes { status module { code } } } } } }',
        ),
    ),
  )
  console.log(federated.lines.get('gateway'))
})
