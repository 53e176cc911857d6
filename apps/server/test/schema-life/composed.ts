import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

/** Two slices of a library, as they are where nothing is said. */
const library = {
  books: `
    type Query { book(id: ID!): Book, shelf(first: Int): [Book!]! }
    type Book @key(fields: "id") @key(fields: "isbn") {
      id: ID! isbn: String! title: String! pages: Int @deprecated(reason: "Use leaves. Goes on 2027-06-01.")
      borrower: String @tag(name: "personal") price: Int @requiresScopes(scopes: [["clerk"], ["reader"]]) genre: Genre
      notes(order: NoteOrder): [Note!]! @deprecated(reason: "Use reviews. Goes on 2027-06-01.")
    }
    type Note { text: String author: Author }
    type Author { name: String }
    input NoteOrder { length: Int }
    enum Genre { NOVEL POEM MAP @deprecated(reason: "There are none. Goes on 2027-06-01.") }`,
  loans: `
    type Query { loan(id: ID!): Loan }
    type Loan @key(fields: "id") { id: ID! book: Book! days: Int! }
    type Book @key(fields: "id") { id: ID! loans: Int! }`,
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@requiresScopes"])'

/** What to write in place of what, in a slice's schema. */
export type Edit = readonly [slice: keyof typeof library, from: string, to: string]

/** The library's supergraph, with some words of its slices changed. */
export function composed(...edits: readonly Edit[]): string {
  const texts = { ...library }
  for (const [slice, from, to] of edits) {
    if (!texts[slice].includes(from)) throw new Error(`${slice} does not say ${from}`)
    texts[slice] = texts[slice].replace(from, to)
  }
  const { supergraphSdl, errors } = composeServices(
    Object.entries(texts).map(([name, text]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(`${link}\n${text}`),
    })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}
