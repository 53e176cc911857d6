import { onScopeDispose, reactive, ref, type Ref } from 'vue'
import { send, type Refusal } from '../session/http.ts'

/** What is asked for: the password alone at first, then what the server wants besides it. */
export type SignInStep = 'password' | 'code' | 'newPassword'

export interface SignIn {
  readonly fields: { email: string; password: string; code: string; newPassword: string }
  readonly step: Readonly<Ref<SignInStep>>
  readonly busy: Readonly<Ref<boolean>>
  /** Why it did not succeed, in a sentence. */
  readonly error: Readonly<Ref<string>>
  /** Seconds until the next attempt is taken; 0 when it is. */
  readonly wait: Readonly<Ref<number>>
  /** True once somebody is signed in. */
  submit: () => Promise<boolean>
  /** Back to address and password. */
  restart: () => void
}

const stepAfter: Readonly<Record<string, SignInStep>> = {
  CODE_REQUIRED: 'code',
  NEW_PASSWORD_REQUIRED: 'newPassword',
}

/** Signing in by password, in as many steps as the account takes. */
export function useSignIn(email = ''): SignIn {
  const fields = reactive({ email, password: '', code: '', newPassword: '' })
  const step = ref<SignInStep>('password')
  const busy = ref(false)
  const error = ref('')
  const wait = ref(0)
  let clock: ReturnType<typeof setInterval> | undefined
  onScopeDispose(() => clearInterval(clock))

  function countDown(seconds: number): void {
    wait.value = seconds
    clearInterval(clock)
    clock = setInterval(() => {
      wait.value -= 1
      if (wait.value > 0) return
      clearInterval(clock)
      error.value = ''
    }, 1_000)
  }

  function refuse({ code, message, retryAfterSeconds }: Refusal): void {
    const next = stepAfter[code]
    const isAsked = next !== undefined && next !== step.value
    if (next) step.value = next
    // What is asked for besides the password is no mistake yet.
    error.value = isAsked ? '' : message
    if (code === 'INVALID_CODE') fields.code = ''
    if (code === 'INVALID_CREDENTIALS') step.value = 'password'
    if (retryAfterSeconds) countDown(retryAfterSeconds)
  }

  return {
    fields,
    step,
    busy,
    error,
    wait,
    async submit() {
      if (busy.value || wait.value > 0) return false
      busy.value = true
      error.value = ''
      const answer = await send('/session', {
        method: 'POST',
        body: {
          email: fields.email,
          password: fields.password,
          ...(step.value === 'code' && { code: fields.code.replaceAll(' ', '') }),
          ...(step.value === 'newPassword' && { newPassword: fields.newPassword }),
        },
      })
      busy.value = false
      if (!answer.ok) refuse(answer.refusal)
      return answer.ok
    },
    restart() {
      Object.assign(fields, { password: '', code: '', newPassword: '' })
      step.value = 'password'
      error.value = ''
    },
  }
}
