/** Who asks the library, and what they are called. */
export const readers = { librarian: 'librarians', statistician: 'statisticians', visitor: 'visitors' }
export type Role = keyof typeof readers

/** Those who deal with members. */
export const desk = ['librarian'] as const

/** Those who see what is done with the books, if not by whom. */
export const staff = ['librarian', 'statistician'] as const
