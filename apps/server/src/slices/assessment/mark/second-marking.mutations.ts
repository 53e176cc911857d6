import { markingIsSound, refuse } from '@cohortium/domain'
import { Field, Float, InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { MarkChanged, change } from './mark.changes.ts'
import { markPolicy } from './mark.policy.ts'
import { OutOfBounds, SameMarker } from './mark.refusals.ts'

@InputType({ description: 'Who is to mark a second time.' })
class AssignSecondMarkerInput extends thingInput('Mark', 'mark') {
  @Ref('Tutor', 'Tutor other than the first marker.')
  tutorId!: RowNumber
}

interface Marking {
  readonly raw: string
  readonly first_marker_id: number
}

/** Whether a second marking by a tutor would be sound. */
async function judged({ ask }: Unit, mark: number, secondMarkerId: number, secondRaw: number | null) {
  const [row] = await ask<Marking>('select raw, first_marker_id from mark where id = $1', [mark])
  if (!row) throw new Error(`There is no mark ${mark}.`)
  return markingIsSound({
    raw: Number(row.raw),
    secondRaw,
    firstMarkerId: row.first_marker_id,
    secondMarkerId,
  })
}

export const assignSecondMarker = change({
  name: 'assignSecondMarker',
  description: 'Names the tutor who marks the work a second time, and so may see it.',
  of: markPolicy,
  action: 'assignSecondMarker',
  input: AssignSecondMarkerInput,
  answers: MarkChanged,
  refusals: [SameMarker],
  async run(unit, { id, tutorId }) {
    const verdict = await judged(unit, id, tutorId, null)
    if (!verdict.ok)
      return refuse('SameMarker', 'The first marker cannot mark a second time; name another tutor.')
    await unit.store.update('Mark', id, { secondMarker: { id: tutorId } })
    return { ok: true, id }
  },
})

@InputType({ description: 'What the second marker finds.' })
class MarkSecondInput extends thingInput('Mark', 'mark') {
  @Field(() => Float, { description: 'Mark that the second marker gives, 0 to 100.' })
  raw!: number

  @Words('What the second marker adds for the board, in place of the note.', { nullable: true })
  note?: string
}

export const markSecond = change({
  name: 'markSecond',
  description:
    'Marks the work a second time, as the tutor who was named for it. The first marker may then correct the mark.',
  of: markPolicy,
  action: 'markSecond',
  input: MarkSecondInput,
  answers: MarkChanged,
  refusals: [OutOfBounds, SameMarker],
  async run(unit, { id, raw, note }) {
    const verdict = await judged(unit, id, await actingTutor(unit), raw)
    if (!verdict.ok) return verdict
    const changes = { secondRaw: raw, secondMarkedOn: unit.today, ...(note ? { note } : {}) }
    await unit.store.update('Mark', id, changes)
    return { ok: true, id }
  },
})
