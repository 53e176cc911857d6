/** Who somebody is, as far as the reader may know it: what is closed to them is absent. */
export interface Named {
  readonly givenName?: string | null
  readonly familyName?: string | null
  readonly reference?: string
  readonly pseudonym?: string
}

/** The name; where it is withheld, what stands for it: the reference, or the pseudonym. */
export const nameOf = ({ givenName, familyName, reference, pseudonym }: Named): string =>
  [givenName, familyName].filter(Boolean).join(' ') || reference || pseudonym || 'Name withheld'
