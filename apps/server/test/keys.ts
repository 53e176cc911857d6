import { pseudonymsBy } from '../src/person-data/pseudonyms.ts'

/** SECRET_KEY of the tests' servers and of the demonstration that they are filled with. */
export const secretKey = 'k'.repeat(32)

export const pseudonyms = pseudonymsBy(secretKey)
