/** Something of the graph that goes, and until when it stays. */
export interface Deprecation {
  /** Coordinate: `Type.field`, `Type.field.argument`, `Input.field` or `Enum.VALUE`. */
  readonly place: string
  /** What to use in its place, a sentence. */
  readonly instead: string
  /** First day on which it may be gone, `YYYY-MM-DD`; docs/federation.md says how long it stays at least. */
  readonly goesOn: string
}

/** What goes from the graph. A line stays until what it names is removed. */
export const deprecations: readonly Deprecation[] = []
