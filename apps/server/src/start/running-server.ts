import type { Logger } from 'pino'
import type { DemonstrationAccount } from '../access/demonstration.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Slice } from '../slice.ts'

export interface Demonstration {
  accounts: readonly DemonstrationAccount[]
  /** Of each of them. */
  password: string
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4000`. */
  url: string
  /** Where the data lies, in words for the person who started it. */
  place: string
  clock: Clock
  /** Accounts that anybody may try, in the demonstration alone. */
  demonstration: Demonstration | undefined
  /** Finishes what is in flight, then closes everything that was opened; the second call waits for the first. */
  stop(): Promise<void>
}

export interface StartOptions {
  config: Config
  slices: readonly Slice[]
  log: Logger
  /** Shows progress of long steps to the person who started the server. */
  progress: NodeJS.WriteStream
  /** In place of the clock that the configuration names. */
  clock?: Clock | undefined
}
