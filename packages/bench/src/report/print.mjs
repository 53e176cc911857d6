import { changesLine, contestantsTable, gatewayHeading, gatewayTable, goalsTable } from './table.mjs'

/** Prints the figures of each scale, then the goals. */
export function printReport(results, judged) {
  for (const result of Object.values(results)) {
    console.log(
      `\n\nScale ${result.scale}: ${result.participants.toLocaleString('en-GB')} participants, ${result.size}`,
    )
    console.log(
      `PostgreSQL ${result.postgres}, Node ${result.node}, medians of ${result.rounds} rounds; × = times the limit\n`,
    )
    console.log(contestantsTable(result).join('\n'))
    if (result.changes) console.log(`\n${changesLine(result.changes)}`)
    for (const [operation, { wrong }] of Object.entries(result.operations)) {
      for (const [name, reason] of Object.entries(wrong)) {
        console.log(`${operation} is not measured for ${name}: ${reason.slice(0, 200)}`)
      }
    }
  }
  console.log('\nGoals\n')
  console.log(goalsTable(judged).join('\n'))
  console.log(`\n${judged.filter(({ holds }) => holds).length} of ${judged.length} goals hold.`)
}

/** Prints what the gateway takes beside the one graph. */
export function printGateway(result) {
  console.log(`\n\n${gatewayHeading(result)}\n`)
  console.log(gatewayTable(result).join('\n'))
  for (const [operation, { wrong }] of Object.entries(result.operations))
    for (const [name, reason] of Object.entries(wrong))
      console.log(`${operation} is not measured for ${name}: ${reason.slice(0, 200)}`)
}
