import type { Issuer } from './facts.ts'

/** A university as the graph answers it. */
export interface AnsweredUniversity extends Issuer {
  readonly id: string
}

/** A participant as the graph answers them. */
export interface AnsweredPerson {
  readonly reference: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly person: { readonly isSynthetic: boolean }
}

/** As papers have it: letters and their marks together, so that typefaces know them. */
export const nameOf = ({ givenName, familyName }: AnsweredPerson): string =>
  [givenName, familyName]
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .normalize('NFC')
