import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { answers } from '../contestants/postgraphile/answers.mjs'
import { queries, variablesOf } from '../contestants/postgraphile/queries.mjs'
import { groupsOf } from './groups.mjs'
import { operations } from './operations.mjs'

const server = (folder) => fileURLToPath(new URL(`../contestants/${folder}/server.mjs`, import.meta.url))
const same = (value) => value

/** Peers whose schema is written by hand answer the grouping by a field made for it. */
const byHand = {
  ...operations,
  Q4: `query Q4 { completion { authority academicYear status participants averageMark completionRate } }`,
}

/**
 * Who is measured. `queries` are each contestant's own words for the operations, `variablesOf` turns the common
 * variables into its own, `answers` an answer's data into the common shape, for the comparison alone.
 */
export const contestants = ({ serverFolder }) => [
  {
    name: 'limit',
    title: 'hand-written SQL, bare node:http',
    file: server('limit'),
    queries: operations,
    variablesOf: same,
    answers: { Q4: groupsOf },
  },
  {
    name: 'cohortium',
    title: 'this server',
    file: path.join(serverFolder, 'main.js'),
    // As `npm start` runs it.
    flags: ['--max-semi-space-size=16'],
    queries: operations,
    variablesOf: same,
    answers: { Q4: groupsOf },
  },
  {
    name: 'postgraphile',
    title: 'PostGraphile 5.1.5',
    file: server('postgraphile'),
    queries,
    variablesOf,
    answers,
  },
  {
    name: 'mercurius',
    title: 'Mercurius 16 + batched loaders',
    file: server('mercurius'),
    queries: byHand,
    variablesOf: same,
    answers: { Q4: ({ completion }) => completion },
  },
  {
    name: 'apollo',
    title: 'Apollo 5 + TypeORM + DataLoader',
    file: server('apollo'),
    queries: byHand,
    variablesOf: same,
    answers: { Q4: ({ completion }) => completion },
  },
]
