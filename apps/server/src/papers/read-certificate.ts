import type { AwardScope, AwardState } from '@cohortium/domain'
import type { CertificateFacts } from './facts.ts'
import { nameOf, type AnsweredPerson, type AnsweredUniversity } from './answered.ts'

/** Everything a certificate says, and who asks. */
export const certificateDocument = `query Certificate($me: ID!, $id: ID!) {
  me: node(id: $me) { ... on Assignment { university { id } } }
  award(id: $id) {
    status title scope credits conferredOn certificateNumber
    university { id name department website }
    participant { reference givenName familyName person { isSynthetic } programme { level } }
  }
}`

export interface CertificateAnswer {
  readonly me: { readonly university: { readonly id: string } | null } | null
  readonly award: {
    readonly status: Uppercase<AwardState>
    readonly title: string
    readonly scope: Uppercase<AwardScope>
    readonly credits: number
    readonly conferredOn: string | null
    readonly certificateNumber: string | null
    readonly university: AnsweredUniversity
    readonly participant: AnsweredPerson & { readonly programme: { readonly level: number } }
  } | null
}

/** What a certificate says of an award that stands; why there is none of any other. */
export function certificateFacts(
  award: NonNullable<CertificateAnswer['award']>,
): { ok: true; facts: CertificateFacts } | { ok: false; message: string } {
  const { status, conferredOn, certificateNumber, participant, university } = award
  if (status !== 'CONFERRED') return { ok: false, message: unconferred[status] }
  if (conferredOn === null || certificateNumber === null)
    return { ok: false, message: 'The award has no certificate number; number it first.' }
  return {
    ok: true,
    facts: {
      issuer: university,
      holder: {
        name: nameOf(participant),
        reference: participant.reference,
        isSynthetic: participant.person.isSynthetic,
      },
      title: award.title,
      scope: award.scope === 'FULL' ? 'full' : 'early_years',
      credits: award.credits,
      level: participant.programme.level,
      conferredOn,
      certificateNumber,
    },
  }
}

const unconferred: Readonly<Record<Exclude<Uppercase<AwardState>, 'CONFERRED'>, string>> = {
  RECOMMENDED: 'The award is recommended and not conferred yet; confer it first.',
  NOT_CONFERRED: 'The award was not conferred, so there is no certificate of it.',
  RESCINDED: 'The award was rescinded, so its certificate stands no more.',
}
