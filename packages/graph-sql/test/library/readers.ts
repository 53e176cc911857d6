/** Who asks the library: `librarian`, `statistician`, `visitor`. */

/** Those who deal with members. */
export const desk = ['librarian'] as const

/** Those who see what is done with the books, if not by whom. */
export const staff = ['librarian', 'statistician'] as const
