/** What a cell holds, or what to do about it; the sentence follows the column's title. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string }

/** Something that a file tells of each of its rows. */
export interface Field<Value = unknown> {
  /** What people call it. */
  readonly label: string
  /** Titles under which files have it, best first; capitals, blanks and signs do not count. */
  readonly titles: readonly string[]
  /** Whether a file without such a column cannot be read. */
  readonly isRequired: boolean
  /** Reads a cell; an empty one too. */
  readonly read: (cell: string) => Read<Value>
}

export type Fields<Facts> = { readonly [Name in keyof Facts]: Field<Facts[Name]> }

export const readAs = <Value>(value: Value): Read<Value> => ({ ok: true, value })
export const unread = (message: string): Read<never> => ({ ok: false, message })
