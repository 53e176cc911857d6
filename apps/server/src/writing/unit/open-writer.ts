import { parseJson, type Compiler } from '@cohortium/graph-sql'
import type { IsoDate } from '@cohortium/domain'
import type { Pseudonyms } from '@cohortium/reference-data'
import type { PoolClient } from 'pg'
import type { Logger } from 'pino'
import type { DataSource, QueryRunner } from 'typeorm'
import { unauthenticated, type Asker } from '../../access/acting.ts'
import type { Ask } from '../../access/gate.ts'
import { asFault } from '../../database/faults.ts'
import { makeDataSource } from '../../database/data-source.ts'
import { parameterText } from '../../database/parameter-text.ts'
import type { Outbox } from '../../post/outbox.ts'
import { postWithin } from '../../post/post.ts'
import type { EntityClass } from '../../slice.ts'
import type { Question, Unit } from './unit.ts'

/** Work in one transaction, which leaves nothing behind when it throws. */
export interface Writer {
  within: <Result>(asking: WriteAsking, work: (unit: WorkingUnit) => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

/** A unit with what only the performing of changes needs. */
export interface WorkingUnit extends Omit<Unit, 'mayNot' | 'attempt'> {
  /** Answers an operation as the asker: rows that they do not see are not there. */
  readonly readAsAsker: <Answer>(
    question: Question<Answer>,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<Answer>
}

export interface WriteAsking {
  readonly asker: Asker
  readonly today: IsoDate
  /** By the programme's clock. */
  readonly moment: Date
}

export interface WriterOptions {
  /** Address of the database as the login without grants. */
  url: string
  entities: readonly EntityClass[]
  compiler: Compiler
  outbox: Outbox
  pseudonyms: Pseudonyms
  /** Most changes at a time; others wait. */
  size: number
  log: Logger
}

/** Longest time a statement of a change may take, or wait for another change, in milliseconds. */
const patience = 8_000

/** The role that may write, of which every row is bounded by what the asker may write. */
const writerRole = 'award_writer'

/** Two changes stood in each other's way; one of them may simply be tried again. */
const collided = new Set(['40001', '40P01'])
const tries = 4

export function openWriter(options: WriterOptions): Writer {
  const { url, entities, compiler, outbox, pseudonyms, size, log } = options
  const source = makeDataSource({
    url,
    entities,
    pool: { size, applicationName: 'cohortium writer', patience },
  })
  let ready: Promise<DataSource> | undefined
  const connected = () =>
    (ready ??= source.initialize().catch((error: unknown) => {
      ready = undefined
      throw error
    }))

  const unitOn = async (runner: QueryRunner, { asker, today, moment }: WriteAsking): Promise<WorkingUnit> => {
    const client = (await runner.connect()) as PoolClient
    const ask: Ask = async (text, values = []) => (await client.query(text, values.map(parameterText))).rows
    const asRole = (role: string) => ask(`select set_config('role', $1, true)`, [role])
    await ask(
      `select app.enter($1, $2), set_config('app.request', $3, true), set_config('app.today', $4, true),
         set_config('jit', 'off', true), set_config('statement_timeout', $5, true), set_config('lock_timeout', $5, true),
         set_config('role', '${writerRole}', true)`,
      [asker.secret, asker.databaseRole, asker.requestId ?? '', today, String(patience)],
    )
    const answer = async <Answer>(
      question: Question<Answer>,
      variables: Readonly<Record<string, unknown>>,
      role?: string,
    ) => {
      const { operation } = question
      const { name, text, values } = compiler.readOperation({
        operation,
        fragments: {},
        variables: { ...variables },
        role,
      })
      const { rows } = await client.query({ name, text, values: values.map(parameterText), rowMode: 'array' })
      const told: unknown = rows[0]?.[0]
      return (typeof told === 'string' ? parseJson([Buffer.from(told)]) : told) as Answer
    }
    return {
      store: runner.manager,
      ask,
      read: answer,
      post: postWithin(ask, outbox),
      pseudonyms,
      async readAsAsker(question, variables) {
        await asRole(asker.databaseRole)
        const told = await answer(question, variables, asker.role)
        await asRole(writerRole)
        return told
      },
      today,
      moment,
      identity: asker,
      actor: asker.role,
    }
  }

  const once = async <Result>(
    asking: WriteAsking,
    work: (unit: WorkingUnit) => Promise<Result>,
  ): Promise<Result> => {
    const runner = (await connected()).createQueryRunner()
    try {
      await runner.startTransaction()
      const result = await work(await unitOn(runner, asking))
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive)
        await runner
          .rollbackTransaction()
          .catch((lost: unknown) => log.warn({ err: lost }, 'a change could not be rolled back'))
      throw error
    } finally {
      await runner.release()
    }
  }

  return {
    async within(asking, work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(asking, work)
        } catch (error) {
          if (codeOf(error) === '28000') throw unauthenticated()
          if (!collided.has(codeOf(error)) || attempt === tries) throw asFault(error, patience)
        }
      }
    },
    close: async () => {
      if (ready) await (await ready).destroy()
    },
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
