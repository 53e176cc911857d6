/** What is wrong with an address of mail. */
export const mailProblem = (text: string): string | undefined =>
  /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,250}\.[^\s@<>,;]{2,}$/.test(text)
    ? undefined
    : 'Give one address of mail, for example a.teacher@school.example.'

/** What is wrong with a telephone number. */
export const telephoneProblem = (text: string): string | undefined =>
  /^\+?[\d ()-]{5,30}$/.test(text) ? undefined : 'Give a telephone number: digits, blanks and a leading +.'
