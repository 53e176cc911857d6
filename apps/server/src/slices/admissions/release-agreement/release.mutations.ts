import { refuse } from '@cohortium/domain'
import { Field, InputType, Int } from 'type-graphql'
import type { DeclaredChange } from '../../../slice.ts'
import { eachEntry, EntriesRefused, onErrors, type OnError } from '../../../writing/entries.ts'
import { takeStep } from '../../../writing/history.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Parts, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { Mail } from '../person/person.inputs.ts'
import { staleEntry } from '../stale-entry.ts'
import { releaseAgreementPolicy } from './release-agreement.policy.ts'
import {
  ReleaseAgreementChanged,
  ReleaseAgreementsChanged,
  releases,
  sendRelease,
} from './release.changes.ts'

const { change, create } = mutationsOf('admissions')

const AgreementLive = refusal('AgreementLive', 'The participant has an agreement that is not over.')

@InputType({ description: 'What a school is to be asked, and by which address.' })
class SendReleaseAgreementInput extends thingInput('ReleaseAgreement', 'release agreement') {
  @Mail('Address of the headteacher, who gets a link that is good for one answer.')
  headteacherEmail!: string
}

@InputType({ description: 'What is no longer asked of the school, or no longer holds.' })
class RevokeReleaseAgreementInput extends thingInput('ReleaseAgreement', 'release agreement') {}

@InputType({ description: 'Who needs another agreement.' })
class DraftReleaseAgreementInput extends ChangeInput {
  @Ref('Participant', 'Whom the school is to release.')
  participant!: RowNumber
}

@InputType({ description: 'One of several agreements to send.' })
class ReleaseEntryInput {
  @Ref('ReleaseAgreement', 'Which agreement.')
  agreement!: RowNumber

  @Field(() => Int, { description: 'Its `version` as you last saw it; another one is refused.' })
  expectedVersion!: number

  @Mail('Address of the headteacher.')
  headteacherEmail!: string
}

@InputType({ description: 'Agreements that are sent together.' })
class SendReleaseAgreementsInput extends ChangeInput {
  @Parts(() => ReleaseEntryInput, 'The agreements, each with its headteacher.', { most: 200 })
  entries!: ReleaseEntryInput[]

  @Choice(onErrors, 'What becomes of the others where one is refused; `ABORT` where absent.', {
    nullable: true,
  })
  onError?: OnError
}

/** The university of the participant whom an agreement, or whom else the row of `table`, is about. */
async function universityOf({ ask }: Unit, participants: string, id: number | undefined) {
  const [row] = await ask<{ id: string; name: string }>(
    `select 'uni_' || u.id as id, u.name from participant p join university u on u.id = p.university_id
     where p.id = (${participants})`,
    [id],
  )
  return row ?? null
}

const sendReleaseAgreement = change({
  name: 'sendReleaseAgreement',
  description: 'Asks the headteacher by mail to release the participant for the taught days.',
  of: releaseAgreementPolicy,
  action: 'send',
  input: SendReleaseAgreementInput,
  answers: ReleaseAgreementChanged,
  refusals: [],
  run: (unit, { id, headteacherEmail }) => sendRelease(unit, id, headteacherEmail),
})

const sendReleaseAgreements = create({
  name: 'sendReleaseAgreements',
  description:
    'Asks several headteachers, each as `sendReleaseAgreement` would: all or none, or all that may be.',
  needs: 'registrations',
  university: (unit, { entries }: SendReleaseAgreementsInput) =>
    universityOf(unit, 'select participant_id from release_agreement where id = $1', entries[0]?.agreement),
  input: SendReleaseAgreementsInput,
  answers: ReleaseAgreementsChanged,
  refusals: [EntriesRefused],
  run: (unit, { entries, onError }) =>
    eachEntry(unit, entries, onError, async ({ agreement, expectedVersion, headteacherEmail }) => {
      const refused =
        unit.mayNot(releaseAgreementPolicy, 'send', agreement) ??
        (await staleEntry(unit, 'release_agreement', agreement, expectedVersion))
      return refused ?? sendRelease(unit, agreement, headteacherEmail)
    }),
})

const revokeReleaseAgreement = change({
  name: 'revokeReleaseAgreement',
  description: 'Takes an agreement back after it was sent or signed; its link holds no more.',
  of: releaseAgreementPolicy,
  action: 'revoke',
  input: RevokeReleaseAgreementInput,
  answers: ReleaseAgreementChanged,
  refusals: [],
  async run(unit, { id }) {
    await unit.post.revokeLinks('release_agreement', id)
    await takeStep(unit, releases, id, { name: 'revoke' })
    return { ok: true, id }
  },
})

const draftReleaseAgreement = create({
  name: 'draftReleaseAgreement',
  description: 'Prepares another agreement where the one before was declined or taken back.',
  needs: 'registrations',
  university: (unit, { participant }: DraftReleaseAgreementInput) =>
    universityOf(unit, 'select $1::integer', participant),
  input: DraftReleaseAgreementInput,
  answers: ReleaseAgreementChanged,
  refusals: [AgreementLive],
  constraints: {
    release_agreement_one_live: refuse(
      'AgreementLive',
      'The participant has an agreement that is not over; send that one, or take it back first.',
    ),
  },
  async run(unit, { participant }) {
    const [row] = await unit.ask<{ id: number }>(
      `insert into release_agreement (status, participant_id, school_id)
       select 'draft', id, school_id from participant where id = $1 returning id`,
      [participant],
    )
    return { ok: true, id: row?.id ?? 0 }
  },
})

/** What is done with agreements beside the headteacher's answer. */
export const releaseChanges: readonly DeclaredChange[] = [
  sendReleaseAgreement,
  sendReleaseAgreements,
  revokeReleaseAgreement,
  draftReleaseAgreement,
]
