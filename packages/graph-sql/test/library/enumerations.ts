export const Genre = {
  name: 'Genre',
  description: 'What a book is about, as shelved.',
  values: {
    fiction: { description: 'Invented stories.' },
    natural_history: { description: 'Plants, animals and places.' },
    poetry: { description: 'Verse.' },
    travel: { description: 'Journeys and countries.' },
  },
} as const
export type Genre = keyof typeof Genre.values

export const LoanState = {
  name: 'LoanState',
  description: 'Where a loan stands.',
  values: {
    out: { description: 'With the member.' },
    returned: { description: 'Back at the branch.' },
    lost: { description: 'Written off.' },
  },
} as const
export type LoanState = keyof typeof LoanState.values
