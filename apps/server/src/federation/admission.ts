/** Tells the gateway an answer that admits an operation from one that refuses it. */
export const admittedHeader = 'x-cohortium-admitted'

/** How long the admission is, in bytes, where the answer to the part that was asked for ahead follows it. */
export const aheadHeader = 'x-cohortium-ahead'

/** What the gateway is told of an operation that may be executed. */
export interface Admission {
  /** The operation's text, also where it was named by its hash. */
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
  /** Most rows that it may answer. */
  readonly cost: number
  /** The operation's fields at the root, in parts that are asked for apart; one part for all of them where nothing is said of keys. */
  readonly parts: readonly AdmittedPart[]
  /** Keys of the fields at the root in the order of the answer, where there are several parts. */
  readonly order?: readonly string[] | undefined
}

export interface AdmittedPart {
  /** By which it is asked, of whichever subgraph. */
  readonly ticket: string
  /** The day as of which its roots are read, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined
  /** Keys of its fields in the response. */
  readonly keys?: readonly string[]
  /** What each guest is shown of whoever asks, by the guests' names, where the operation asks some. */
  readonly guests?: Readonly<Record<string, string>> | undefined
}
