import type {
  AttendanceStatus,
  AwardScope,
  AwardState,
  IsoDate,
  ModuleRegistrationState,
  ParticipantState,
} from '@cohortium/domain'

/** A university as it stands at the head of a paper. */
export interface Issuer {
  readonly name: string
  readonly department: string | null
  readonly website: string | null
}

export interface Holder {
  readonly name: string
  /** Number of the registration. */
  readonly reference: string
  /** Whether they are made up: their papers say so. */
  readonly isSynthetic: boolean
}

/** What a certificate says. */
export interface CertificateFacts {
  readonly issuer: Issuer
  readonly holder: Holder
  readonly title: string
  readonly scope: AwardScope
  readonly credits: number
  readonly level: number
  readonly conferredOn: IsoDate
  readonly certificateNumber: string
}

export interface TranscriptModule {
  readonly code: string
  readonly title: string
  readonly credits: number
  readonly level: number
  readonly status: ModuleRegistrationState
  readonly attempt: number
  /** The mark that counts; absent until there is one, and where none is given. */
  readonly mark: number | null
  /** As the markers gave it, where it was capped; absent otherwise. */
  readonly before: number | null
  readonly completedOn: IsoDate | null
}

export interface TranscriptOutcome {
  readonly code: string
  readonly title: string
  /** Day on which it was judged met; absent until it is. */
  readonly metOn: IsoDate | null
}

export interface TranscriptDay {
  readonly number: number
  readonly heldOn: IsoDate
  readonly theme: string
  /** Absent while nothing is recorded. */
  readonly status: AttendanceStatus | null
}

export interface TranscriptAward {
  readonly title: string
  readonly status: AwardState
  readonly credits: number
  readonly recommendedOn: IsoDate
  readonly conferredOn: IsoDate | null
  readonly rescindedOn: IsoDate | null
  readonly certificateNumber: string | null
  /** Sentences of the rules that led to it. */
  readonly reasons: readonly string[]
}

/** What a transcript says. */
export interface TranscriptFacts {
  readonly issuer: Issuer
  readonly holder: Holder
  readonly programme: string
  readonly cohort: string
  readonly school: string | null
  readonly localAuthority: string
  readonly status: ParticipantState
  readonly registeredOn: IsoDate
  readonly startedOn: IsoDate | null
  readonly endedOn: IsoDate | null
  readonly creditsAchieved: number
  readonly modules: readonly TranscriptModule[]
  /** Title of the outcomes' framework; absent where the programme has none. */
  readonly framework: string | null
  readonly outcomes: readonly TranscriptOutcome[]
  readonly days: readonly TranscriptDay[]
  readonly awards: readonly TranscriptAward[]
  /** Day on which it is made: what it says is of that day. */
  readonly issuedOn: IsoDate
}
