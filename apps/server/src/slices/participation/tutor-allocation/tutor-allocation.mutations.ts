import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { endAllocations, keepPrimaryTutor } from '../../../registrations/allocations.ts'
import { changed, changedList } from '../../../writing/answers.ts'
import { eachEntry, EntriesRefused, onErrors, type OnError } from '../../../writing/entries.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Parts, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { EndsBeforeStart } from '../../../writing/refusals/dates.ts'
import { participantPolicy } from '../participant/participant.policy.ts'
import { allocate } from './allocate.ts'
import { AuthorityNotServed, PrimaryTutorExists, TutorFull, TutorNotActive } from './allocation.refusals.ts'
import { TutorAllocation } from './tutor-allocation.entity.ts'
import { tutorAllocationPolicy } from './tutor-allocation.policy.ts'

const { change, create } = mutationsOf('participation')
const TutorAllocationChanged = changed(TutorAllocation, 'participation')
const TutorAllocationsChanged = changedList(TutorAllocation, 'participation', 'tutorAllocations')

const refusals = [TutorNotActive, AuthorityNotServed, TutorFull, PrimaryTutorExists] as const
const constraints = {
  tutor_allocation_no_overlap: refuse(
    'PrimaryTutorExists',
    'Somebody else allocated a tutor meanwhile; look again.',
  ),
}

@InputType({ description: 'A primary tutor for a participant.' })
class AllocateTutorInput extends thingInput('Participant', 'participant') {
  @Ref('Tutor', 'Tutor to support them.') tutorId!: RowNumber
  @Day('First day; today if nothing is said.', { nullable: true }) from?: string
  @Words('Why this tutor.', { nullable: true, most: 500 }) reason?: string
}

export const allocateTutor = change({
  name: 'allocateTutor',
  description: 'Gives a participant without one a primary tutor, who serves their authority and has room.',
  of: participantPolicy,
  action: 'allocateTutor',
  input: AllocateTutorInput,
  answers: TutorAllocationChanged,
  refusals,
  constraints,
  run: (unit, { id, tutorId, from = unit.today, reason }) =>
    allocate(unit, { participant: id, tutor: tutorId, from, reason }),
})

@InputType({ description: 'Another primary tutor for a participant.' })
class ChangeTutorInput extends thingInput('Participant', 'participant') {
  @Ref('Tutor', 'Tutor who supports them from now on.') tutorId!: RowNumber
  @Day('First day; the present allocation ends with the day before. Today if nothing is said.', {
    nullable: true,
  })
  from?: string
  @Words('Why.', { most: 500 }) reason!: string
}

export const changeTutor = change({
  name: 'changeTutor',
  description: 'Gives a participant another primary tutor in place of the present one.',
  of: participantPolicy,
  action: 'allocateTutor',
  input: ChangeTutorInput,
  answers: TutorAllocationChanged,
  refusals,
  constraints,
  async run(unit, { id, tutorId, from = unit.today, reason }) {
    await endAllocations(unit, id, from)
    return allocate(unit, { participant: id, tutor: tutorId, from, reason })
  },
})

@InputType({ description: 'One participant and their tutor.' })
class AllocationEntry {
  @Ref('Participant', 'Participant to support.') participantId!: RowNumber
  @Ref('Tutor', 'Tutor to support them.') tutorId!: RowNumber
}

@InputType({ description: 'Primary tutors for many participants.' })
class AllocateTutorsInput extends ChangeInput {
  @Parts(() => AllocationEntry, 'Who supports whom.') entries!: AllocationEntry[]
  @Day('First day; today if nothing is said.', { nullable: true }) from?: string
  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    { nullable: true },
  )
  onError?: OnError
}

export const allocateTutors = create({
  name: 'allocateTutors',
  description: 'Gives many participants their primary tutors, such as those that were proposed.',
  needs: 'allocations',
  university: async (unit, { entries }) => universityOf(unit, entries[0]?.participantId ?? 0),
  input: AllocateTutorsInput,
  answers: TutorAllocationsChanged,
  refusals: [EntriesRefused],
  constraints: {},
  run: (unit, { entries, from = unit.today, onError }) => allocateEach(unit, entries, { from, onError }),
})

@InputType({ description: 'Proposals to follow, all or some of them.' })
class AcceptProposalsInput extends ChangeInput {
  @Parts(() => AllocationEntry, 'Who supports whom, as `allocationProposals` answered.')
  entries!: AllocationEntry[]
  @Day('First day; today if nothing is said.', { nullable: true }) from?: string
  @Choice(
    onErrors,
    'What becomes of the others where a proposal holds no longer; nothing is stored if nothing is said.',
    { nullable: true },
  )
  onError?: OnError
}

export const acceptProposals = create({
  name: 'acceptProposals',
  description:
    'Gives participants the tutors that were proposed for them, as `allocateTutors` does; each proposal that holds no longer is refused by the rule that stands against it.',
  needs: 'allocations',
  university: async (unit, { entries }) => universityOf(unit, entries[0]?.participantId ?? 0),
  input: AcceptProposalsInput,
  answers: TutorAllocationsChanged,
  refusals: [EntriesRefused],
  constraints: {},
  run: (unit, { entries, from = unit.today, onError }) =>
    allocateEach(unit, entries, { from, onError, reason: proposed }),
})

/** What the history keeps of an allocation that nobody chose by hand. */
const proposed = 'Proposed by authority, places and balance.'

/** Each as one is allocated alone, in the order of the entries: a place that one takes is gone for the next. */
function allocateEach(
  unit: Unit,
  entries: readonly AllocationEntry[],
  { from, onError, reason }: { from: string; onError: OnError | undefined; reason?: string },
) {
  return eachEntry(unit, entries, onError, async ({ participantId, tutorId }) => {
    const refused = unit.mayNot(participantPolicy, 'allocateTutor', participantId)
    return refused ?? allocate(unit, { participant: participantId, tutor: tutorId, from, reason })
  })
}

/** Whose the first entry is; each of them is asked again by its policy. */
async function universityOf({ ask }: Parameters<typeof allocate>[0], participant: number) {
  const [row] = await ask<{ id: string; name: string }>(
    `select 'uni_' || u.id as id, u.name from participant p join university u on u.id = p.university_id where p.id = $1`,
    [participant],
  )
  return row ?? null
}

@InputType({ description: 'Until when a tutor supports a participant, and why no longer.' })
class EndAllocationInput extends thingInput('TutorAllocation', 'allocation') {
  @Day('First day on which it no longer holds; today if nothing is said.', { nullable: true }) on?: string
  @Words('Why.', { most: 500 }) reason!: string
}

export const endAllocation = change({
  name: 'endAllocation',
  description: 'Ends an allocation; the participant has no primary tutor until another is allocated.',
  of: tutorAllocationPolicy,
  action: 'end',
  input: EndAllocationInput,
  answers: TutorAllocationChanged,
  refusals: [EndsBeforeStart],
  async run(unit, { id, on = unit.today, reason }) {
    const [row] = await unit.ask<{ valid_from: string; participant_id: number }>(
      'select valid_from::text, participant_id from tutor_allocation where id = $1',
      [id],
    )
    if (row && on <= row.valid_from)
      return refuse('EndsBeforeStart', `The allocation holds from ${row.valid_from}; choose a later day.`)
    await unit.store.update<TutorAllocation>('TutorAllocation', id, { validTo: on, reason })
    await keepPrimaryTutor(unit, row ? [row.participant_id] : [])
    return { ok: true, id }
  },
})
