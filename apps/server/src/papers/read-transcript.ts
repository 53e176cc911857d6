import {
  awardRules,
  type AttendanceStatus,
  type AwardRuleId,
  type AwardState,
  type IsoDate,
  type ModuleRegistrationState,
  type ParticipantState,
} from '@cohortium/domain'
import { nameOf, type AnsweredPerson, type AnsweredUniversity } from './answered.ts'
import type { TranscriptAward, TranscriptFacts, TranscriptModule } from './facts.ts'

/** Everything a transcript says, and who asks. */
export const transcriptDocument = `query Transcript($me: ID!, $id: ID!) {
  me: node(id: $me) { ... on Assignment { university { id } } }
  participant(id: $id) {
    reference givenName familyName status registeredOn startedOn endedOn creditsAchieved
    person { isSynthetic }
    university { id name department website }
    programme { title } cohort { name } school { name } localAuthority { name }
    deliveryGroup { taughtDays { id number heldOn theme } }
    framework { title outcomes { id code title } }
    outcomeJudgements(first: 50, where: { isMet: { eq: true } }) { nodes { judgedOn outcome { id } } }
    attendances(first: 50) { nodes { status taughtDay { id number heldOn theme } } }
    moduleRegistrations(first: 20, where: { isCurrent: { eq: true } }) {
      nodes {
        status attempt finalMark completedOn
        module { code title credits level position } moduleVariant { code }
        marks(first: 1, where: { isCurrent: { eq: true } }) { nodes { raw capped } }
      }
    }
    awards(first: 20) {
      nodes { title status credits recommendedOn conferredOn rescindedOn certificateNumber reasons }
    }
  }
}`

interface Nodes<Node> {
  readonly nodes: readonly Node[]
}

interface AnsweredDay {
  readonly id: string
  readonly number: number
  readonly heldOn: IsoDate
  readonly theme: string
}

interface AnsweredRegistration {
  readonly status: Uppercase<ModuleRegistrationState>
  readonly attempt: number
  readonly finalMark: number | null
  readonly completedOn: IsoDate | null
  readonly module: {
    readonly code: string
    readonly title: string
    readonly credits: number
    readonly level: number
    readonly position: number
  }
  readonly moduleVariant: { readonly code: string } | null
  readonly marks: Nodes<{ readonly raw: number; readonly capped: number }>
}

export interface TranscriptAnswer {
  readonly me: { readonly university: { readonly id: string } | null } | null
  readonly participant:
    | (AnsweredPerson & {
        readonly status: Uppercase<ParticipantState>
        readonly registeredOn: IsoDate
        readonly startedOn: IsoDate | null
        readonly endedOn: IsoDate | null
        readonly creditsAchieved: number
        readonly university: AnsweredUniversity
        readonly programme: { readonly title: string }
        readonly cohort: { readonly name: string }
        readonly school: { readonly name: string } | null
        readonly localAuthority: { readonly name: string }
        readonly deliveryGroup: { readonly taughtDays: readonly AnsweredDay[] } | null
        readonly framework: {
          readonly title: string
          readonly outcomes: readonly { readonly id: string; readonly code: string; readonly title: string }[]
        } | null
        readonly outcomeJudgements: Nodes<{
          readonly judgedOn: IsoDate
          readonly outcome: { readonly id: string }
        }>
        readonly attendances: Nodes<{
          readonly status: Uppercase<AttendanceStatus>
          readonly taughtDay: AnsweredDay
        }>
        readonly moduleRegistrations: Nodes<AnsweredRegistration>
        readonly awards: Nodes<
          Omit<TranscriptAward, 'status' | 'reasons'> & {
            readonly status: Uppercase<AwardState>
            readonly reasons: readonly string[]
          }
        >
      })
    | null
}

/** What a transcript of a day says. @param issuedOn that day. */
export function transcriptFacts(
  participant: NonNullable<TranscriptAnswer['participant']>,
  issuedOn: IsoDate,
): TranscriptFacts {
  const { university, person, framework, outcomeJudgements } = participant
  const metOn = new Map(outcomeJudgements.nodes.map(({ judgedOn, outcome }) => [outcome.id, judgedOn]))
  return {
    issuer: university,
    holder: { name: nameOf(participant), reference: participant.reference, isSynthetic: person.isSynthetic },
    programme: participant.programme.title,
    cohort: participant.cohort.name,
    school: participant.school?.name ?? null,
    localAuthority: participant.localAuthority.name,
    status: lower(participant.status),
    registeredOn: participant.registeredOn,
    startedOn: participant.startedOn,
    endedOn: participant.endedOn,
    creditsAchieved: participant.creditsAchieved,
    modules: participant.moduleRegistrations.nodes
      .toSorted((one, other) => one.module.position - other.module.position)
      .map(moduleOf),
    framework: framework?.title ?? null,
    outcomes: (framework?.outcomes ?? []).map(({ id, code, title }) => ({
      code,
      title,
      metOn: metOn.get(id) ?? null,
    })),
    days: daysOf(participant),
    awards: participant.awards.nodes.map((award) => ({
      ...award,
      status: lower(award.status),
      reasons: award.reasons.map(sentenceOf),
    })),
    issuedOn,
  }
}

const lower = <Name extends string>(name: Name): Lowercase<Name> => name.toLowerCase() as Lowercase<Name>

/** Rules are data of their time: one that is no longer known is named by its id. */
const sentenceOf = (rule: string): string =>
  rule in awardRules ? awardRules[rule as AwardRuleId] : `By the rule ${rule}.`

function moduleOf(registration: AnsweredRegistration): TranscriptModule {
  const { module, moduleVariant, marks, status, attempt, finalMark, completedOn } = registration
  const [current] = marks.nodes
  const isCapped = current !== undefined && finalMark !== null && current.raw > finalMark
  return {
    code: moduleVariant?.code ?? module.code,
    title: module.title,
    credits: module.credits,
    level: module.level,
    status: lower(status),
    attempt,
    mark: finalMark,
    before: isCapped ? current.raw : null,
    completedOn,
  }
}

/** The days of the group, and those of another group of which something is recorded. */
function daysOf({ deliveryGroup, attendances }: NonNullable<TranscriptAnswer['participant']>) {
  const statuses = new Map(attendances.nodes.map(({ status, taughtDay }) => [taughtDay.id, lower(status)]))
  const days = [...(deliveryGroup?.taughtDays ?? []), ...attendances.nodes.map(({ taughtDay }) => taughtDay)]
  return Array.from(new Map(days.map((day) => [day.id, day])).values())
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))
    .map(({ id, number, heldOn, theme }) => ({ number, heldOn, theme, status: statuses.get(id) ?? null }))
}
