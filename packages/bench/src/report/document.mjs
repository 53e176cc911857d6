import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../../scripts/run.mjs'
import { purposeOf } from '../operations.mjs'
import { changesLine, contestantsTable, goalsTable } from './table.mjs'

const file = path.join(root, 'docs/performance.md')
const [begin, end] = ['<!-- figures: written by `pnpm bench` -->', '<!-- end of figures -->']

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

/** Replaces the figures in the documentation, between its two markers. */
export function writeDocument(results, judged) {
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} has lost its markers "${begin}" and "${end}".`)
  writeFileSync(file, `${before}${begin}\n\n${figures(results, judged)}\n\n${end}${after}`)
}
