/** The id alone, as a list, where it is one of the graph's for that kind of thing; none for anything else. */
export const idsOf = (id: string, prefix: 'acc' | 'per'): string[] =>
  new RegExp(`^${prefix}_[1-9]\\d{0,8}$`).test(id) ? [id] : []
