import type { Field } from '../field.ts'
import { optional, type Reader } from '../readers.ts'

/** A field without which a file cannot be read. */
export const required = <Value>(
  label: string,
  titles: readonly string[],
  read: Reader<Value>,
): Field<Value> => ({ label, titles, isRequired: true, read })

/** A field that files may lack, and cells may leave empty. */
export const further = <Value>(
  label: string,
  titles: readonly string[],
  read: Reader<Value>,
): Field<Value | null> => ({ label, titles, isRequired: false, read: optional(read) })

/** What people write for yes and no. */
export const yesOrNo = { yes: true, no: false, y: true, n: false, true: true, false: false }

/** Leaves out what a row does not tell. */
export const told = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<Values>
