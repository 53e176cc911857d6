/** Something in which a graph differs from an earlier one. */
export interface GraphChange {
  /** Coordinate: `Type.field`, `Type.field.argument`, `Enum.VALUE`, a type, or a key as `Type @key(fields: "id")`. */
  readonly place: string
  /** A sentence without its full stop. */
  readonly what: string
  /**
   * `breaking`: what was asked before may be refused or come back of another type. `dangerous`: it is answered, but a client or a
   * router may not be ready for the answer. `safe`: nobody notices.
   */
  readonly level: 'breaking' | 'dangerous' | 'safe'
  /** Whether something was taken away that could have been deprecated before. */
  readonly removal: boolean
  /** Whether something came. */
  readonly addition: boolean
}
