/** What an address calls a participant: the reference, and the graph's id for those to whom references are closed. */
export const keyOf = ({ reference, id }: { readonly reference?: string; readonly id: string }): string =>
  reference ?? id

/** Whether an address calls the participant by the graph's id. */
export const isId = (key: string): boolean => /^ptc_\d+$/.test(key)

/** What the graph finds the participant by. */
export const byKey = (key: string): { id: string } | { reference: string } =>
  isId(key) ? { id: key } : { reference: key }
