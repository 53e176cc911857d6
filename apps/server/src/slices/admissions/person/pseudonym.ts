import { randomBytes } from 'node:crypto'

/** Digits and letters that nobody takes for each other. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Stands for somebody where nobody may be recognised. It is drawn by lot, so that nothing leads back from it: no key to lose, and no
 * number to guess. Of 32^10 two alike are not to be expected.
 */
export const newPseudonym = (prefix: 'P' | 'S'): string =>
  prefix + [...randomBytes(10)].map((byte) => signs[byte % signs.length]).join('')
