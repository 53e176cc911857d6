import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'
import { purposeOf } from '../operations.mjs'
import { changesLine, contestantsTable, gatewayHeading, gatewayTable, goalsTable } from './table.mjs'

const file = path.join(root, 'docs/performance.md')

function figures(results, judged) {
  const [{ operations }] = Object.values(results)
  return [
    ...Object.keys(operations).map((name) => `- **${name}** ${purposeOf(name)}`),
    ...Object.values(results).flatMap((result) => [
      '',
      `### Scale ${result.scale}: ${result.participants.toLocaleString('en-GB')} participants, ${result.size}`,
      '',
      `PostgreSQL ${result.postgres}, Node ${result.node}, medians of ${result.rounds} interleaved rounds. The limit's figures are`,
      'absolute, the others are times the limit; lower is better.',
      '',
      ...contestantsTable(result),
      ...(result.changes ? ['', changesLine(result.changes)] : []),
    ]),
    '',
    '### Goals',
    '',
    ...goalsTable(judged),
  ].join('\n')
}

/** Replaces the figures in the documentation. */
export const writeDocument = (results, judged) =>
  writeBetween(
    ['<!-- figures: written by `pnpm bench` -->', '<!-- end of figures -->'],
    figures(results, judged),
  )

/** Replaces those of the gateway. */
export const writeGatewayDocument = (result) =>
  writeBetween(
    ['<!-- gateway: written by `pnpm bench --gateway` -->', '<!-- end of gateway -->'],
    [gatewayHeading(result), '', ...gatewayTable(result)].join('\n'),
  )

function writeBetween([begin, end], words) {
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} has lost its markers "${begin}" and "${end}".`)
  writeFileSync(file, `${before}${begin}\n\n${words}\n\n${end}${after}`)
}
