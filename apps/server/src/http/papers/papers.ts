import type { IsoDate, Role } from '@cohortium/domain'
import { certificate } from '../../papers/certificate.ts'
import { notTheirs } from '../../papers/may-issue.ts'
import {
  certificateDocument,
  certificateFacts,
  type CertificateAnswer,
} from '../../papers/read-certificate.ts'
import { transcriptDocument, transcriptFacts, type TranscriptAnswer } from '../../papers/read-transcript.ts'
import { transcript } from '../../papers/transcript.ts'
import type { Typefaces } from '../../papers/typefaces.ts'

/** A paper that may be made, or why not, with the status that says so. */
export type Made =
  | {
      readonly ok: true
      /** What people wrote of it, for the typefaces to be asked whether they have the letters. */
      readonly texts: string
      readonly fileName: string
      readonly draw: (typefaces: Typefaces) => Promise<Buffer>
    }
  | { readonly ok: false; readonly status: 403 | 404 | 409; readonly code: string; readonly message: string }

/** A paper that is handed out. */
export interface Paper {
  /** The two outer parts of its address. */
  readonly folder: string
  readonly file: string
  /** What the trail calls it. */
  readonly name: string
  /** Of the row that it is made of. */
  readonly table: string
  readonly prefix: string
  readonly document: string
  /** @param answer of the document; nothing where no row could be asked for. */
  readonly make: (answer: unknown, role: Role, today: IsoDate) => Made
}

const noSuch = (what: string): Made => ({
  ok: false,
  status: 404,
  code: 'NOT_FOUND',
  message: `There is no such ${what}, or it is not yours to see.`,
})

const forbidden = (message: string): Made => ({ ok: false, status: 403, code: 'FORBIDDEN', message })

const ofAward: Paper = {
  folder: 'awards',
  file: 'certificate.pdf',
  name: 'certificate',
  table: 'award',
  prefix: 'awd',
  document: certificateDocument,
  make(answer, role) {
    const { me, award } = answer as Partial<CertificateAnswer>
    if (!award) return noSuch('award')
    const others = notTheirs(role, me?.university?.id, award.university)
    if (others !== undefined) return forbidden(others)
    const found = certificateFacts(award)
    if (!found.ok) return { ok: false, status: 409, code: 'NOT_CONFERRED', message: found.message }
    const { facts } = found
    return {
      ok: true,
      texts: `${facts.holder.name} ${facts.title}`,
      fileName: `Certificate ${facts.certificateNumber}.pdf`,
      draw: (typefaces) => certificate(facts, typefaces),
    }
  },
}

const ofParticipant: Paper = {
  folder: 'participants',
  file: 'transcript.pdf',
  name: 'transcript',
  table: 'participant',
  prefix: 'ptc',
  document: transcriptDocument,
  make(answer, role, today) {
    const { me, participant } = answer as Partial<TranscriptAnswer>
    if (!participant) return noSuch('participant')
    const others = notTheirs(role, me?.university?.id, participant.university)
    if (others !== undefined) return forbidden(others)
    const facts = transcriptFacts(participant, today)
    return {
      ok: true,
      texts: facts.holder.name,
      fileName: `Transcript ${facts.holder.reference} ${today}.pdf`,
      draw: (typefaces) => transcript(facts, typefaces),
    }
  },
}

export const papers: readonly Paper[] = [ofAward, ofParticipant]
