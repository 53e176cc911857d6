/** Characters that a name has no use for, and by which it could pass for another: control, and turning the direction of writing. */
const unfit = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** How somebody is addressed, as it is kept: 1 to 200 characters without blanks around them; undefined where it is no name. */
export function displayNameOf(given: string): string | undefined {
  const name = given.trim()
  return name === '' || name.length > 200 || unfit.test(name) ? undefined : name
}

/** What somebody is told whose name was refused. */
export const displayNameRule = 'The name has 1 to 200 characters, none of them invisible.'
