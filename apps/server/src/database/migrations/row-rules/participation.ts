import { all, mine, seen, sharing, taught, type RowRules } from './rules.ts'

const throughParticipant = seen('participant', 'participant_id')
const allocated = `participant_id = ${mine}`

/** What participants have to show for the programme. */
export const progress: RowRules = {
  university: throughParticipant,
  authority: throughParticipant,
  tutor: allocated,
  analyst: all,
}

/** Their own affairs, which go no further than the universities that share participants. */
export const confidential: RowRules = {
  university: `exists (
    select from participant as p
    where p.id = participant_id and p.university_id = ${sharing('participants')}
  )`,
  tutor: allocated,
  analyst: all,
}

export const participationRules: Readonly<Record<string, RowRules>> = {
  participant_transition: progress,
  tutor_allocation: progress,
  attendance: { ...progress, tutor: `participant_id = ${taught}` },
  release_agreement: { ...progress, university: confidential.university },
  fee_liability: { university: confidential.university, analyst: all },
  extension: confidential,
  circumstance_claim: confidential,
  concern: {
    ...confidential,
    tutor: `${allocated} and (not restricted or raised_by_id = (select app.viewer_tutor()))`,
  },
  feedback: {
    ...confidential,
    tutor: `${allocated} and (status <> 'draft' or tutor_id = (select app.viewer_tutor()))`,
  },
}
