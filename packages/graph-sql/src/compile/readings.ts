import { mayRead } from '../registry/readers.ts'
import { typeNamed } from '../registry/build-registry.ts'
import type { OrderTerm, RegisteredField, RegisteredType, Registry } from '../registry/types.ts'
import type { Path } from './compilation.ts'

/** Where an operation names a field. */
export interface Place {
  /** Of the field in the response that is asked for, or whose argument names it. */
  readonly path: Path
  /** The place in its arguments: `where.and[0].title`. */
  readonly argument?: string
}

/** A field, or a whole type, that the asker may not read. */
export interface Closed extends Partial<Place> {
  /** `Member.ticket`, or the type's name. */
  readonly field: string
  /** What may be read instead. */
  readonly instead?: string
}

/**
 * What a statement reads by name: whatever of it is closed to the asker's role, and whatever is personal. A scope takes note of
 * each value and relation that it is asked for; who knows the place says so beforehand.
 */
export class Readings {
  readonly #closed = new Map<string, Closed>()
  readonly #personal = new Set<string>()
  /** Closed types that are refused already, by the relation that leads to them. */
  readonly #refusedTypes = new Set<string>()

  constructor(
    readonly registry: Registry,
    /** Without one there are no rules. */
    readonly role: string | undefined,
  ) {}

  /** A field that is selected, compared, ordered or grouped by. Of a closed type it is enough to name the type. */
  field(type: RegisteredType, field: RegisteredField, place?: Place): void {
    const name = `${type.name}.${field.name}`
    if (field.kind === 'scalar' && field.personal) this.#personal.add(name)
    if (mayRead(this.role, field)) return
    if (mayRead(this.role, type)) this.#refuse(name, place, this.#insteadOf(type, field))
    else this.rows(type, place)
    if (field.kind !== 'scalar') this.#refusedTypes.add(field.target)
  }

  /** Rows of a type, whatever is asked of them. */
  rows(type: RegisteredType, place?: Place): void {
    if (mayRead(this.role, type) || this.#refusedTypes.has(type.name)) return
    this.#refuse(type.name, place)
  }

  /** Each field of a path. */
  along(type: RegisteredType, [name = '', ...rest]: readonly string[], place: Place): void {
    const field = type.fields.get(name)
    if (!field) return
    this.field(type, field, place)
    if (field.kind === 'one') this.along(typeNamed(this.registry, field.target), rest, place)
  }

  /** The keys of an order nobody asked for: those that the asker may read. */
  open(type: RegisteredType, terms: readonly OrderTerm[]): OrderTerm[] {
    return terms.filter(({ path }) => this.#isOpen(type, path))
  }

  get closed(): readonly Closed[] {
    return [...this.#closed.values()]
  }

  /** Personal fields by name, in the order of the alphabet. */
  get personal(): readonly string[] {
    return [...this.#personal].toSorted()
  }

  #refuse(field: string, place: Place | undefined, instead?: string): void {
    const known = this.#closed.get(field)
    if (!known?.path) this.#closed.set(field, { field, ...place, ...(instead ? { instead } : {}) })
  }

  #insteadOf(type: RegisteredType, { instead }: RegisteredField): string | undefined {
    return instead !== undefined && this.#isOpen(type, instead.split('.')) ? instead : undefined
  }

  #isOpen(type: RegisteredType, [name = '', ...rest]: readonly string[]): boolean {
    const field = type.fields.get(name)
    if (!field || !mayRead(this.role, field)) return false
    if (rest.length === 0 || field.kind === 'scalar') return true
    return this.#isOpen(typeNamed(this.registry, field.target), rest)
  }
}
