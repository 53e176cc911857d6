import type { ImportKind } from '@cohortium/domain'
import { applications } from './applications.ts'
import type { Kind } from './kind.ts'
import { participants } from './participants.ts'
import { schools } from './schools.ts'
import { successions } from './successions.ts'

/** A kind whose facts are its own business. */
export type AnyKind = Kind<object>

const any = <Facts extends object>(kind: Kind<Facts>): AnyKind => kind as unknown as AnyKind

const kinds: Readonly<Record<ImportKind, AnyKind>> = {
  schools: any(schools),
  school_successions: any(successions),
  applications: any(applications),
  participants: any(participants),
}

/** How the rows of a kind become changes. */
export const kindOf = (kind: ImportKind): AnyKind => kinds[kind]
