import { caseloadOn, mayWrite, proposeAllocations } from '@cohortium/domain'
import { badUserInput } from '@cohortium/graph-sql'
import { GraphQLDate } from '@cohortium/graph-sql/declare'
import { GraphQLError } from 'graphql'
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'
import type { Read } from '../../../writing/unit/unit.ts'
import { AllocationProposals } from './allocation-proposal.ts'
import { facts, ownUniversity, periodsOf } from './facts.ts'

@Resolver()
export class AllocationProposalQueries {
  @Extensions({ owner: 'participation' })
  @Query(() => AllocationProposals, {
    description:
      'Primary tutors for the own university’s participants who are registered or active and have none from a day on: by authority, by the places left, and so that everybody has about the same share of their places taken. For the office of a university.',
  })
  async allocationProposals(
    @Ctx() context: Asking & { read: Read; charge: (rows: number) => void },
    @Arg('from', () => GraphQLDate, {
      nullable: true,
      description: 'First day on which they would be supported; the programme’s today where nothing is said.',
    })
    day: string | null | undefined,
    @Arg('cohortId', () => ID, { nullable: true, description: 'Only participants of this cohort.' })
    cohort: string | null | undefined,
    @Arg('localAuthorityId', () => ID, {
      nullable: true,
      description: 'Only participants who work in this authority.',
    })
    authority: string | null | undefined,
  ): Promise<AllocationProposals> {
    const { role, assignmentId } = askerOf(context)
    if (!mayWrite(role, 'allocations')) throw notTheirs()
    refuseOthers('cohortId', 'coh', cohort)
    refuseOthers('localAuthorityId', 'la', authority)
    const from = day ?? context.today
    const me = `asg_${assignmentId}`
    const university = (await context.read(ownUniversity, { me })).me?.university?.id
    if (university === undefined) throw notTheirs()
    const read = await context.read(facts, { university, cohort, authority, from })
    const periods = await periodsOf(context.execute, from)
    const participants = read.participants.nodes.map((one) => ({
      ...one,
      universityCode: one.university.id,
      authorityCode: one.localAuthority.code,
      allocations: [],
    }))
    const tutors = read.tutors.nodes.map((one) => ({
      ...one,
      universityCode: one.university?.id ?? null,
      authorityCodes: one.localAuthorities.map(({ code }) => code),
      allocations: periods.get(one.id) ?? [],
    }))
    const { proposals, unplaced } = proposeAllocations(participants, tutors, from)
    return {
      proposals: proposals.map(({ participant, tutor }) => ({
        ...naming(participant),
        tutorId: tutor.id,
        tutorReference: tutor.reference,
      })),
      unplaced: unplaced.map(({ participant, reason }) => ({ ...naming(participant), reason })),
      tutors: tutors.map((tutor) => {
        const held = caseloadOn(tutor, from)
        const proposed = proposals.filter((one) => one.tutor === tutor).length
        const { id, reference, capacity } = tutor
        const placesLeft = Math.max(0, capacity - held - proposed)
        return { tutorId: id, tutorReference: reference, capacity, held, proposed, placesLeft }
      }),
      further: read.participants.totalCount - participants.length,
    }
  }
}

const naming = (one: { id: string; reference: string; localAuthority: { code: string } }) => ({
  participantId: one.id,
  participantReference: one.reference,
  localAuthorityCode: one.localAuthority.code,
})

function refuseOthers(argument: string, prefix: string, id: string | null | undefined): void {
  if (id != null && rowNumber(prefix, id) === 0)
    throw badUserInput('This is no id of the kind that is asked for here.', { argument })
}

const notTheirs = (): GraphQLError =>
  new GraphQLError('The office of a university allocates tutors; ask it for what it would propose.', {
    extensions: { code: 'FORBIDDEN' },
  })
