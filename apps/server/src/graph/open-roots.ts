/** What everybody may ask, signed in or not: whether they are, and whether anybody answers. */
export const openRoots: ReadonlySet<string> = new Set(['__typename', 'viewer'])
