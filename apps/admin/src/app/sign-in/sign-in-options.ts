import type { Role } from '@cohortium/domain'
import { onMounted, ref, type Ref } from 'vue'
import { send } from '../session/http.ts'

/** An organisation that signs people in. */
export interface Provider {
  readonly id: string
  readonly label: string
}

/** An account that anybody may try; only the demonstration has some. */
export interface DemonstrationAccount {
  readonly email: string
  readonly role: Role
  readonly name: string
  readonly password: string
}

export interface SignInOptions {
  readonly providers: readonly Provider[]
  readonly demonstration?: readonly DemonstrationAccount[]
}

/** How people may sign in here; by password alone while that is not known. */
export function useSignInOptions(): Readonly<Ref<SignInOptions>> {
  const options = ref<SignInOptions>({ providers: [] })
  onMounted(async () => {
    const answer = await send<SignInOptions>('/sign-in/options')
    if (answer.ok) options.value = answer.body
  })
  return options
}

/** Where a browser goes to be signed in by an organisation, and comes back from. */
export const providerAddress = ({ id }: Provider, returnTo: string): string =>
  `/sign-in/${id}?${new URLSearchParams({ return: returnTo })}`
