import { GraphQLError } from 'graphql'
import { refuse, type Refusal } from '@cohortium/domain'
import { brokenConstraint } from '../access/acting.ts'
import type { Told } from './answers.ts'
import type { Change } from './change.ts'
import type { Problem } from './inputs/check-input.ts'
import { asInput } from './inputs/as-input.ts'
import type { ChangeInput } from './inputs/change-input.ts'
import type { Performed } from './perform.ts'
import type { WorkingUnit } from './unit/open-writer.ts'

/** What another change did within this one, or why it did nothing; of a bad input each problem with its path. */
export type Attempted =
  | ({ readonly ok: true } & Told)
  | (Refusal<string> & { readonly problems?: readonly Problem[] })

/** Makes another change, by the name of its mutation, within the same transaction and by all the same rules. */
export type Attempt = (mutation: string, values: object) => Promise<Attempted>

/** Makes attempts, of which one that is refused leaves nothing behind. */
export const attempter =
  (
    changes: ReadonlyMap<string, Change>,
    { ask }: WorkingUnit,
    make: (change: Change, input: ChangeInput) => Promise<Performed>,
  ): Attempt =>
  async (mutation, values) => {
    const change = changes.get(mutation)
    if (!change) throw new Error(`There is no mutation ${mutation}.`)
    await ask('savepoint attempt')
    const attempted = await make(change, asInput<ChangeInput>(change.input, values)).catch(
      async (error: unknown) => {
        await ask('rollback to savepoint attempt')
        const refused = change.constraints?.[brokenConstraint(error) ?? ''] ?? refusalOf(error)
        if (!refused) throw error
        return refused
      },
    )
    if (!attempted.ok) await ask('rollback to savepoint attempt')
    await ask('release savepoint attempt')
    return attempted
  }

/** What is refused by throwing: bad inputs, things that are not there, and whatever a constraint of the database keeps out. */
function refusalOf(error: unknown): Attempted | undefined {
  if (error instanceof GraphQLError && typeof error.extensions.code === 'string') {
    const { code, problems } = error.extensions
    return { ...refuse(code, error.message), problems: (problems ?? []) as readonly Problem[] }
  }
  const state = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^2[23]/.test(state)
    ? refuse(
        'CONSTRAINT',
        `The database refuses it (${brokenConstraint(error) ?? state}); look at its values.`,
      )
    : undefined
}
