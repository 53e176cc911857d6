import { tutorKinds, type TutorKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import {
  Choice,
  Day,
  Formed,
  Part,
  Ref,
  Refs,
  Whole,
  Words,
  type RowNumber,
} from '../../../writing/inputs/fields.ts'
import { mailProblem, telephoneProblem } from '../../../writing/inputs/contact.ts'

const most = { least: 1, most: 500 }

@InputType({ description: 'Somebody who is to teach and is not recorded yet.' })
export class NewTutorPersonInput {
  @Words('Given name as the person writes it.', { most: 100 }) givenName!: string
  @Words('Family name as the person writes it.', { most: 100 }) familyName!: string
  @Formed('Address for messages.', mailProblem) email!: string
  @Formed('Telephone number.', telephoneProblem, { nullable: true }) phone?: string
}

@InputType({ description: 'Somebody who is to teach and support participants.' })
export class AppointTutorInput extends ChangeInput {
  @Ref('Person', 'Who it is, where they are recorded already. Give either this or `newPerson`.', {
    nullable: true,
  })
  personId?: RowNumber
  @Part(() => NewTutorPersonInput, 'Who it is, where they are not recorded yet.', { nullable: true })
  newPerson?: NewTutorPersonInput
  @Choice(tutorKinds, 'Whether the tutor is local or of a university.') kind!: TutorKind
  @Ref('University', 'University that employs a tutor of its own; left out for a local one.', {
    nullable: true,
  })
  universityId?: RowNumber
  @Refs('LocalAuthority', 'Authorities that the tutor serves.') localAuthorityIds!: RowNumber[]
  @Whole('Participants whom the tutor can take at a time.', most) capacity!: number
  @Words('What the tutor does by profession.', { most: 200 }) professionalRole!: string
  @Day('First day as a tutor; today if nothing is said.', { nullable: true }) from?: string
}

@InputType({ description: 'What a tutor does, for whom and how they are reached, from now on.' })
export class EditTutorInput extends thingInput('Tutor', 'tutor') {
  @Refs('LocalAuthority', 'All authorities that the tutor serves; whichever is left out is served no more.')
  localAuthorityIds!: RowNumber[]
  @Whole('Participants whom the tutor can take at a time.', most) capacity!: number
  @Words('What the tutor does by profession.', { most: 200 }) professionalRole!: string
  @Formed('Another address for messages; as it was if nothing is said.', mailProblem, { nullable: true })
  email?: string
  @Formed('Another telephone number; as it was if nothing is said.', telephoneProblem, { nullable: true })
  phone?: string
}

@InputType({ description: 'Until when somebody is a tutor.' })
export class EndAppointmentInput extends thingInput('Tutor', 'tutor') {
  @Day('First day on which they are no longer a tutor; today if nothing is said.', { nullable: true })
  on?: string
}
