import type { Role } from '@cohortium/domain'
import { parseJson, type Execute, type Registry } from '@cohortium/graph-sql'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { Change } from './changes.ts'
import { visibleChanges, type VisibleChange } from './visible-changes.ts'
import type { Watch } from './watch.ts'

/** Somebody who watches. */
export interface Watcher {
  accountId: number
  role: Role
  watch: Watch
  /** Reads as them; a credential that holds no more is refused. */
  execute: Execute
  /** Hands them an event; false when they take no more. */
  send: (event: string, data: unknown) => boolean
  /** Lets them go. */
  end: () => void
}

/** Why nobody more may watch. */
export type NoRoom = 'too_many_of_account' | 'too_many'

/** Those who watch, each of whom is told only of rows that they may see at the moment of telling. */
export interface Streams {
  /** Tells somebody of changes from now on, until what this answers is called; or why not. */
  add: (watcher: Watcher) => (() => void) | NoRoom
  tell: (change: Change) => void
  /** Changes may have been missed: whoever watches has to look again. */
  tellGap: () => void
  /** Sees that each is there, and their credential holds. */
  beat: () => Promise<void>
  /** Lets everybody go. */
  close: () => void
}

export interface StreamsOptions {
  registry: Registry
  log: Logger
  /** Changes within so many milliseconds are told together. */
  gather?: number
  mostOfAccount?: number
  most?: number
}

/** Changed rows that wait to be told; beyond it somebody is told to look at everything again. */
const mostWaiting = 2_000

interface Stream extends Watcher {
  waiting: Map<string, Map<number, number | null>>
  /** There was too much, or something was missed. */
  looksAgain: boolean
  timer: NodeJS.Timeout | undefined
  telling: boolean
  ended: boolean
}

export function openStreams({
  registry,
  log,
  gather = 250,
  mostOfAccount = 10,
  most = 1_000,
}: StreamsOptions): Streams {
  const streams = new Set<Stream>()

  const drop = (stream: Stream): void => {
    stream.ended = true
    clearTimeout(stream.timer)
    streams.delete(stream)
  }
  const end = (stream: Stream): void => {
    drop(stream)
    stream.end()
  }

  const refused = (stream: Stream, error: unknown): boolean => {
    if (!(error instanceof GraphQLError) || error.extensions.code !== 'UNAUTHENTICATED') return false
    stream.send('end', { code: 'UNAUTHENTICATED', message: error.message })
    end(stream)
    return true
  }

  const tellNow = async (stream: Stream): Promise<void> => {
    const { waiting, looksAgain } = stream
    stream.waiting = new Map()
    stream.looksAgain = false
    if (looksAgain) {
      if (!stream.send('refresh', {})) end(stream)
      return
    }
    const statement = visibleChanges(registry, stream.role, stream.watch, waiting)
    if (!statement) return
    const changes = parseJson(await stream.execute(statement)) as VisibleChange[]
    if (changes.length > 0 && !stream.ended && !stream.send('change', { changes })) end(stream)
  }

  const tellSoon = (stream: Stream): void => {
    if (stream.timer || stream.telling || stream.ended) return
    stream.timer = setTimeout(() => {
      stream.timer = undefined
      stream.telling = true
      void tellNow(stream)
        .catch((error: unknown) => {
          if (refused(stream, error)) return
          log.warn({ err: error }, 'somebody who watches could not be told of changes yet')
          stream.looksAgain = true
        })
        .finally(() => {
          stream.telling = false
          if (stream.looksAgain || stream.waiting.size > 0) tellSoon(stream)
        })
    }, gather)
  }

  const note = (stream: Stream, { table, rows }: Change): void => {
    if (rows === undefined) stream.looksAgain = true
    const waiting = stream.waiting.get(table) ?? new Map<number, number | null>()
    for (const [id, participant] of rows ?? [])
      if (concerns(stream.watch, id, participant)) waiting.set(id, participant)
    if (waiting.size > mostWaiting) stream.looksAgain = true
    if (stream.looksAgain) stream.waiting = new Map()
    else if (waiting.size > 0) stream.waiting.set(table, waiting)
    if (stream.looksAgain || waiting.size > 0) tellSoon(stream)
  }

  return {
    add(watcher) {
      if (streams.size >= most) return 'too_many'
      const own = [...streams].filter(({ accountId }) => accountId === watcher.accountId)
      if (own.length >= mostOfAccount) return 'too_many_of_account'
      const stream: Stream = {
        ...watcher,
        waiting: new Map(),
        looksAgain: false,
        timer: undefined,
        telling: false,
        ended: false,
      }
      streams.add(stream)
      return () => drop(stream)
    },
    tell(change) {
      for (const stream of streams) note(stream, change)
    },
    tellGap() {
      for (const stream of streams) {
        stream.looksAgain = true
        tellSoon(stream)
      }
    },
    async beat() {
      for (const stream of streams) {
        if (stream.ended) continue
        try {
          await stream.execute(alive)
          if (!stream.ended && !stream.send('beat', {})) end(stream)
        } catch (error) {
          if (!refused(stream, error))
            log.debug({ err: error }, 'somebody who watches could not be asked for')
        }
      }
    },
    close() {
      for (const stream of streams) end(stream)
    },
  }
}

const alive = {
  name: 'still_there',
  text: `select 'true'`,
  values: [],
  cost: { rows: 0, lists: [] },
  personal: [],
  asked: [],
}

/** Whether a change may be one that is watched, as far as its numbers tell; the database knows for sure. */
const concerns = (
  { participants, applications, imports, cohort, group }: Watch,
  id: number,
  participant: number | null,
): boolean =>
  cohort !== undefined ||
  (participant === null
    ? applications.includes(id) || imports.includes(id)
    : group !== undefined || participants.includes(participant))
