import { isEnumValue, type Enumeration } from '@cohortium/domain'

/** A text of a data file as a value of the domain's enumeration. A word that it lacks is a bug, so it throws. */
export function member<Value extends string>(enumeration: Enumeration<Value>, text: string): Value {
  if (isEnumValue(enumeration, text)) return text
  throw new Error(`The data files say '${text}', which is no ${enumeration.name}.`)
}
