import { HeaderMap } from '@apollo/server'
import { compilerOf } from '@cohortium/graph-sql'
import { exercise, type DifferentialOptions, type Execute } from '@cohortium/graph-sql/oracle'
import pino from 'pino'
import { demonstrationDay } from '../../src/clock.ts'
import { startApollo } from '../../src/http/apollo.ts'
import type { RequestContext } from '../../src/http/request-context.ts'
import { WholeAnswers } from '../../src/http/whole-answers.ts'
import { asked } from '../access/stand-ins.ts'
import { makeTextsAwkward } from './awkward-texts.ts'
import { dataIn } from './served-by.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

/** The two ways in which the server answers, side by side. */
interface BothPaths {
  /** Answers by PostgreSQL's text and by GraphQL's own execution; fails where the bodies differ by a byte. */
  readonly execute: Execute
  /** Operations compared, and how many of them were answered by PostgreSQL's text. */
  readonly counts: () => { compared: number; spliced: number }
  stop(): Promise<void>
}

const log = pino({ level: 'silent' })
/** Generated operations are larger than people's, and their size is not what is looked at here. */
const limits = { tokens: 50_000, depth: 100, aliases: 1_000, rootFields: 20, directives: 1_000 }

const nothing = () => Promise.reject(new Error('Generated operations explain nothing.'))

async function bothPaths({ schema, read }: SmallProgramme): Promise<BothPaths> {
  const counts = { compared: 0, spliced: 0 }

  const context = (): RequestContext => ({
    notes: { statements: 0 },
    today: demonstrationDay,
    execute: read,
    explain: nothing,
    viewerCan: nothing,
    read: nothing,
    change: nothing,
    ...asked(),
  })

  async function path(answers?: WholeAnswers) {
    const apollo = await startApollo({ schema, log, limits, ...(answers && { answers }) })
    const ask: Execute = async (query, variables) => {
      const headers = new HeaderMap([['content-type', 'application/json']])
      const contextValue = context()
      const { body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, body: { query, variables }, search: '' },
        context: async () => contextValue,
      })
      if (body.kind !== 'complete') throw new Error('The answer came in parts.')
      if (contextValue.notes.spliced) counts.spliced += 1
      return body.string
    }
    return { ask, stop: () => apollo.stop() }
  }

  const answers = new WholeAnswers(compilerOf(schema))
  const spliced = await path(answers)
  const executed = await path()
  return {
    async execute(query, variables) {
      const [one, other] = await Promise.all([spliced.ask(query, variables), executed.ask(query, variables)])
      const short = await answers.again({ query, variables }, context())
      const again = short && Buffer.concat(short.body).toString()
      if (one !== other || one !== again)
        throw new Error(`${query}\nspliced  ${one}\nagain    ${again}\nexecuted ${other}`)
      counts.compared += 1
      return dataIn(one)
    },
    counts: () => counts,
    async stop() {
      await Promise.all([spliced.stop(), executed.stop()])
    },
  }
}

/**
 * Puts generated operations over a small programme of awkward texts to both; fails at the first difference.
 * Answers how many were compared and spliced, and how many columns of text were made awkward.
 */
export async function compareBothPaths(
  options: DifferentialOptions,
): Promise<{ compared: number; spliced: number; columns: number }> {
  let columns = 0
  const programme = await smallProgramme(async (client) => {
    columns = await makeTextsAwkward(client)
  })
  const paths = await bothPaths(programme)
  try {
    await exercise(programme.world, paths.execute, options)
    return { ...paths.counts(), columns }
  } finally {
    await paths.stop()
    await programme.stop()
  }
}
