import type { Permission, Role } from '@cohortium/domain'
import { inject, type InjectionKey } from 'vue'
import readers from '../../gql/readers.json'

/** What is closed to some role: a type such as `Concern`, or a field such as `Participant.reference`. */
export type ClosedThing = keyof typeof readers

/** What whoever is signed in may do, so that nothing is offered or asked for that the server would refuse. */
export interface May {
  /** Part in which they act; absent where nobody is told apart, and everything is open. */
  readonly role: Role | undefined
  /** Whether they may read every one of these. */
  read: (...things: readonly ClosedThing[]) => boolean
  /** Whether they may write things of this kind. */
  write: (kind: Permission) => boolean
}

/** First letter of the role's name, as the generated lists of readers write it. */
export const letterOf = (role: Role): string => role.charAt(0).toUpperCase()

export const mayOf = (role: Role | undefined, permissions: readonly Permission[] = []): May => ({
  role,
  read: (...things) => role === undefined || things.every((thing) => readers[thing].includes(letterOf(role))),
  write: (kind) => permissions.includes(kind),
})

export const mayKey: InjectionKey<May> = Symbol('may')

/** For whoever is told apart from nobody. */
export const everything = mayOf(undefined)

/** What the reader of this component may do. */
export const useMay = (): May => inject(mayKey, everything)
