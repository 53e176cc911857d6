import { createHash, randomBytes } from 'node:crypto'

/** What a token begins with, so that one that leaked is recognised wherever it lies. */
export const tokenMark = 'coh_'

/** 256 random bits as text. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret. Secrets are random, so that a fast hash without salt is enough. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Letters and digits that are not mistaken for each other, to be read out or typed. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A secret that a person can type: five groups of four, 99 bits. */
export function typableSecret(): string {
  const letters = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length])
  return [0, 4, 8, 12, 16].map((start) => letters.slice(start, start + 4).join('')).join('-')
}
