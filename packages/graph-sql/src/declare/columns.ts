import type { ColumnFacts, Enumeration, ScalarKind } from './facts.ts'
import { snakeCase } from './names.ts'
import type { ColumnOptions, NumericOptions } from './options.ts'
import { rememberField } from './store.ts'

type Extra = Partial<Pick<ColumnFacts, 'precision' | 'scale' | 'enumeration' | 'version'>>

function column(
  scalar: ScalarKind,
  description: string,
  options: ColumnOptions = {},
  extra: Extra = {},
): PropertyDecorator {
  return (prototype, property) => {
    const name = String(property)
    rememberField(prototype, {
      kind: 'column',
      name,
      description,
      scalar,
      column: options.column ?? snakeCase(name),
      nullable: options.nullable ?? false,
      hidden: options.hidden ?? false,
      personal: options.personal ?? false,
      unique: options.unique ?? false,
      ...(options.default === undefined ? {} : { default: options.default }),
      ...(options.check === undefined ? {} : { check: options.check }),
      ...(options.asId ? { asId: true } : {}),
      ...(options.external ? { external: true } : {}),
      readers: options.readers,
      instead: options.instead,
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...extra,
    })
  }
}

/** The number of the row, and in the graph its global id, unless it is hidden. */
export const Id = (options?: Pick<ColumnOptions, 'hidden'>) =>
  column('id', 'Global id: the same thing has the same id wherever it is found. Opaque.', options)

/** Text that people write: ordered and compared as a British reader expects. */
export const Text = (description: string, options?: ColumnOptions) => column('text', description, options)

/** Text that names something exactly (a code, a reference): compared byte by byte. */
export const Code = (description: string, options?: ColumnOptions) => column('code', description, options)

export const Int = (description: string, options?: ColumnOptions) => column('int', description, options)

/** Double precision. */
export const Float = (description: string, options?: ColumnOptions) => column('float', description, options)

/** Exact decimals, a Float in the graph. */
export const Numeric = (description: string, options: NumericOptions) =>
  column('numeric', description, options, { precision: options.precision, scale: options.scale })

export const Bool = (description: string, options?: ColumnOptions) => column('boolean', description, options)

/** A calendar day, `YYYY-MM-DD` in JavaScript. */
export const DateOnly = (description: string, options?: ColumnOptions) => column('date', description, options)

/** A moment, to the millisecond; a Date in JavaScript. */
export const Instant = (description: string, options?: ColumnOptions) =>
  column('instant', description, options)

/** A short list of texts in one column. */
export const TextList = (description: string, options?: ColumnOptions) =>
  column('textList', description, options)

/** One text of an enumeration, which the database checks. */
export const Enum = (enumeration: Enumeration, description: string, options?: ColumnOptions) =>
  column('enum', description, options, { enumeration })

/** The number of this row's present version, from 1. */
export const Version = (
  description = 'Number of edits plus one; send it back as `expectedVersion` when changing this.',
) => column('int', description, { default: 1 }, { version: true })
