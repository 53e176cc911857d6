import { GraphQLError } from 'graphql'
import type { Execute } from '../cursor-book.ts'
import type { Asked } from '../request.ts'

/** Throws unless an operation is refused for nothing but these names. */
export async function expectRefusal(
  execute: Execute,
  { document, variables }: Asked,
  closed: readonly string[],
): Promise<void> {
  const shown = `${document}\nvariables ${JSON.stringify(variables)}\nshould be refused for ${closed.join(', ')}`
  try {
    await execute(document, variables)
  } catch (error) {
    const { code, fields } = error instanceof GraphQLError ? error.extensions : {}
    const named = Array.isArray(fields) ? fields.map(({ field }: { field: string }) => field) : []
    if (code === 'FORBIDDEN' && named.length > 0 && named.every((name) => closed.includes(name))) return
    throw new Error(`${shown}\nbut is for ${named.join(', ')}: ${String(error)}`, { cause: error })
  }
  throw new Error(`${shown}\nbut is answered`)
}

/** The cursor of an order that is closed is some text: whatever it stands in is refused for the order. */
export const unlessRefused =
  (execute: Execute): Execute =>
  async (document, variables) => {
    try {
      return await execute(document, variables)
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN') return '"no cursor"'
      throw error
    }
  }
