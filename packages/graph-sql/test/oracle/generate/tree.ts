/** A generated operation before it is printed: a tree that is easy to build, to count and to shrink. */
export interface Operation {
  readonly selections: readonly Selection[]
}

export type Selection = FieldSelection | FragmentSelection

export interface FieldSelection {
  readonly kind: 'field'
  readonly name: string
  readonly alias?: string | undefined
  readonly arguments: readonly Argument[]
  readonly directives: readonly Directive[]
  /** Empty for a scalar. */
  readonly selections: readonly Selection[]
}

/** The same fragment object in two places prints as one named fragment spread twice. */
export interface FragmentSelection {
  readonly kind: 'fragment'
  readonly style: 'named' | 'inline' | 'bare'
  readonly on: string
  readonly directives: readonly Directive[]
  readonly selections: readonly Selection[]
}

export interface Argument {
  readonly name: string
  readonly value: Literal
}

export interface Directive {
  readonly name: 'skip' | 'include'
  readonly condition: Literal
}

/** A value in an operation. `variable` moves its value into the variables. */
export type Literal =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, value: Literal])[] }
  | CursorLiteral
  | VariableLiteral

/** The cursor that the list itself gives a row; its text is known only once the list was asked. */
export interface CursorLiteral {
  readonly kind: 'cursor'
  readonly entity: string
  /** The row's number. */
  readonly row: number
  /** The list: its field, the row it hangs on unless it is a root list, and its `orderBy`. */
  readonly list: string
  readonly parent: { readonly type: string; readonly id: string } | undefined
  readonly orderBy: Literal | undefined
}

export interface VariableLiteral {
  readonly kind: 'variable'
  readonly type: string
  readonly given: Given
  readonly value: Literal
  /** What it holds when the same document is run again; undefined if the same. */
  readonly again: Literal | undefined
}

/** How a variable gets its value the first time: with the request, by its default, or not at all. */
export type Given = 'value' | 'default' | 'absent'

export function scalar(value: string | number | boolean | null): Literal {
  return { kind: 'scalar', value }
}

export function object(fields: readonly (readonly [string, Literal])[]): Literal {
  return { kind: 'object', fields }
}

export function field(name: string, selections: readonly Selection[] = []): FieldSelection {
  return { kind: 'field', name, arguments: [], directives: [], selections }
}
