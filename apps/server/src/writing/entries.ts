import { defineEnum, refuse, type EnumValue, type Refusal as RuleRefusal } from '@cohortium/domain'
import { Field } from 'type-graphql'
import type { Told } from './answers.ts'
import { EntryRefused } from './entry-refused.ts'
import { Refusal, Refuses } from './refusals/refusal.ts'
import type { Unit } from './unit/unit.ts'

/** What becomes of the others where one entry is refused. */
export const onErrors = defineEnum('OnError', 'What becomes of the other entries where one is refused.', {
  abort: 'Nothing is stored.',
  skip: 'The others are stored, and the answer tells which were not.',
})
export type OnError = EnumValue<typeof onErrors>

@Refuses('EntriesRefused', 'Some of the entries are refused, so that none was stored.')
export class EntriesRefused extends Refusal {
  static readonly reason = 'EntriesRefused'

  @Field(() => [EntryRefused], { description: 'Each of them.' })
  refused!: EntryRefused[]
}

/** What was stored of a list of entries, and what was not. */
export type Entered = {
  readonly ok: true
  readonly ids: readonly number[]
  readonly refused: readonly EntryRefused[]
} & Told

/**
 * Stores entry after entry: all or none, or with `skip` all that no rule refuses. A refused entry leaves nothing behind.
 * Answers the rows in the order of their entries.
 */
export async function eachEntry<Entry>(
  { ask }: Unit,
  entries: readonly Entry[],
  onError: OnError | undefined,
  store: (
    entry: Entry,
    index: number,
  ) => Promise<{ readonly ok: true; readonly id: number } | RuleRefusal<string>>,
): Promise<Entered | (RuleRefusal<'EntriesRefused'> & { readonly refused: readonly EntryRefused[] })> {
  const ids: number[] = []
  const refused: EntryRefused[] = []
  for (const [index, entry] of entries.entries()) {
    await ask('savepoint entry')
    const stored = await store(entry, index)
    if (stored.ok) ids.push(stored.id)
    else {
      await ask('rollback to savepoint entry')
      const { reason, message } = stored
      refused.push(Object.assign(new EntryRefused(), { index, reason, message }))
    }
    await ask('release savepoint entry')
  }
  if (refused.length === 0 || onError === 'skip') return { ok: true, ids, refused }
  const count = refused.length === 1 ? 'One entry is' : `${refused.length} entries are`
  return {
    ...refuse('EntriesRefused', `${count} refused, so nothing was stored; mend them, or skip them.`),
    refused,
  }
}
