import { expect } from 'vitest'
import type { Application, Office, Told } from './office.ts'

/** Changes that are refused, each with nothing stored. */
export interface Refusing {
  refused: (this: void, mutation: string, input: object, token?: string) => Promise<Told>
  /** Places of an input at which it is refused before any rule is asked. */
  badInput: (this: void, mutation: string, input: object) => Promise<string[]>
  /** A number that no change leaves as it was. */
  rows: (this: void) => Promise<number>
}

const counted = `select ((select count(*) from person) + (select count(*) from application)
  + (select count(*) from teacher_status) + (select count(*) from english_evidence)
  + (select count(*) from application_transition) + (select count(*) from application_document)
  + (select sum(version) from application))::integer as count`

export function refusing(office: () => Office): Refusing {
  const rows = async (): Promise<number> => {
    const { rows: found } = await office().server.owner.query<{ count: number }>(counted)
    return found[0]!.count
  }
  return {
    rows,
    async refused(mutation, input, token) {
      const before = await rows()
      const told = await office().tell(mutation, input, token)
      expect(await rows()).toBe(before)
      return told
    },
    async badInput(mutation, input) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      const before = await rows()
      const { errors } = await office()
        .server.as('demo-plymouth')
        .ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input })
      expect(await rows()).toBe(before)
      const [error] = errors
      expect(error?.extensions?.code).toBe('BAD_USER_INPUT')
      const problems = (error?.extensions?.problems ?? []) as { path: string }[]
      return problems.map(({ path }) => path)
    },
  }
}

/** An input about an application as it was last seen. */
export const of = ({ id, version }: Application, more: object = {}) => ({
  id,
  expectedVersion: version,
  ...more,
})
