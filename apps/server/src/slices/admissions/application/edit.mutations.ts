import { mayCommence, residencies, type Residency } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Flag, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { question } from '../../../writing/unit/question.ts'
import { refuse } from '@cohortium/domain'
import { readAim } from './aim.ts'
import { ApplicationChanged, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { AlreadyApplied, NotRouted, OtherUniversity, OverrideNeeded } from './application.refusals.ts'
import { mayApplyUnder } from './candidacies.ts'
import { placeApplication } from './place-application.ts'
import { numberIn } from '../../../writing/insert.ts'

@InputType({ description: 'What a draft says from now on; what is left out stays as it is.' })
class EditApplicationInput extends thingInput('Application', 'application') {
  @Ref('Cohort', 'Another cohort of the same university.', { nullable: true })
  cohort?: RowNumber

  @Ref('Programme', 'Another programme.', { nullable: true })
  programme?: RowNumber

  @Ref('School', 'School or setting where the applicant works.', { nullable: true })
  school?: RowNumber

  @Ref('LocalAuthority', 'Authority where the applicant works; that of a newly given school where absent.', {
    nullable: true,
  })
  localAuthority?: RowNumber

  @Words('Why it goes to this university though the authority is served by none or by another.', {
    most: 500,
    nullable: true,
  })
  routingOverrideReason?: string

  @Flag('Whether the headteacher supports it.', { nullable: true })
  headteacherSupports?: boolean

  @Flag('Whether there is access to pupils with special educational needs.', { nullable: true })
  accessToPupils?: boolean

  @Flag('Whether part of the setting’s work on special educational needs can be led.', { nullable: true })
  leadsAspectOfSen?: boolean

  @Choice(residencies, 'Fee status.', { nullable: true })
  residency?: Residency

  @Flag('Whether the highest qualification was awarded outside the United Kingdom.', { nullable: true })
  isOverseasQualified?: boolean
}

interface Draft {
  readonly application: Record<'person' | 'cohort' | 'programme' | 'university', { readonly id: string }> & {
    readonly localAuthority: { readonly id: string } | null
    readonly routingOverrideReason: string | null
  }
  readonly schools: { readonly nodes: readonly { readonly localAuthority: { readonly id: string } }[] }
}

const draft = question<Draft>(`query ($id: ID!, $schools: [ID!]!) {
  application(id: $id) {
    person { id } cohort { id } programme { id } university { id } localAuthority { id } routingOverrideReason
  }
  schools(where: { id: { in: $schools } }) { nodes { localAuthority { id } } }
}`)

export const editApplication = change({
  name: 'editApplication',
  description: 'Changes what a draft says.',
  of: applicationPolicy,
  action: 'edit',
  input: EditApplicationInput,
  answers: ApplicationChanged,
  refusals: [AlreadyApplied, OtherUniversity, NotRouted, OverrideNeeded, SchemeClosed, SchemeNotOpen],
  async run(unit, { id, cohort, programme, school, localAuthority, ...input }) {
    const { application, schools } = await unit.read(draft, {
      id: `app_${id}`,
      schools: school === undefined ? [] : [`sch_${school}`],
    })
    const [named] = schools.nodes
    const programmeId = programme ?? numberIn(application.programme.id)
    const cohortId = cohort ?? numberIn(application.cohort.id)
    const aim = await readAim(unit, cohortId, programmeId)
    if (aim.cohort.university.id !== application.university.id)
      return refuse(
        'OtherUniversity',
        'Choose a cohort of the same university, or apply to the other one anew.',
      )
    const { awardScheme } = aim.programme
    const commencing = mayCommence(awardScheme, aim.cohort.startsOn)
    if (!commencing.ok) return commencing
    const applying = await mayApplyUnder(unit, numberIn(application.person.id), awardScheme.id, id)
    if (!applying.ok) return applying
    const before = application.localAuthority && numberIn(application.localAuthority.id)
    const authority = localAuthority ?? (named && numberIn(named.localAuthority.id)) ?? before ?? undefined
    const { expectedVersion: _version, idempotencyKey: _key, routingOverrideReason, ...flags } = input
    const placed = await placeApplication(unit, {
      universityCode: aim.cohort.university.code,
      localAuthority: authority,
      overrideReason: routingOverrideReason ?? application.routingOverrideReason ?? undefined,
    })
    if (!placed.ok) return placed
    const { ok: _ok, ...routing } = placed
    await unit.store.update('Application', id, {
      ...flags,
      ...routing,
      cohort: { id: cohortId },
      programme: { id: programmeId },
      ...(school === undefined ? {} : { school: { id: school } }),
      localAuthority: authority === undefined ? null : { id: authority },
    })
    return { ok: true, id }
  },
})
