import type { Enumeration } from '@cohortium/domain'

/** What a word of the graph means, in the domain's own sentence; the graph writes its words in capitals. */
export const meaningOf = <Value extends string>(
  enumeration: Enumeration<Value>,
  word: Uppercase<Value>,
): string => enumeration.values[word.toLowerCase() as Value].description
