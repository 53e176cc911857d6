import { numberIn } from '../../../writing/insert.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

/** A group as moving one of its days needs it, with the participants who expect to be taught. */
export interface GroupOfDay {
  readonly name: string
  readonly cohort: {
    readonly startsOn: string
    readonly endsOn: string
    readonly university: { readonly id: string }
  }
  readonly taughtDays: readonly { readonly id: string; readonly number: number; readonly heldOn: string }[]
  readonly studyDays: readonly {
    readonly id: string
    readonly number: number
    readonly recommendedOn: string
    readonly theme: string
  }[]
  readonly participants: {
    readonly nodes: readonly {
      readonly id: string
      readonly person: { readonly id: string; readonly givenName: string; readonly email: string }
    }[]
  }
}

/** What is selected of it. */
export const groupOfDay = `
  name cohort { startsOn endsOn university { id } }
  taughtDays { id number heldOn } studyDays { id number recommendedOn theme }
  participants(first: 1000, where: { status: { in: [REGISTERED ACTIVE] } }) {
    nodes { id person { id givenName email } }
  }`

/** Writes to each participant of a group that a day of theirs is another one. */
export async function tellGroup(
  { post }: Unit,
  { participants, cohort }: GroupOfDay,
  { subject, news }: { readonly subject: string; readonly news: string },
): Promise<void> {
  for (const { person } of participants.nodes)
    await post.send({
      purpose: 'notice',
      recipient: person.email,
      subject: subject.slice(0, 200),
      body: `Dear ${person.givenName},\n\n${news}`,
      universityId: numberIn(cohort.university.id),
      personId: numberIn(person.id),
    })
}
