import type { Role } from './role.ts'

/** Who is about to do something, with what their role is for. Ids are whatever the caller tells rows apart by. */
export interface Actor {
  readonly role: Role
  /** Of university partners and external examiners. */
  readonly universityId: string | null
  readonly tutorId: string | null
  /** False for a token that may only ask. */
  readonly mayChange: boolean
}
