import { ref, type Ref } from 'vue'
import { send } from '@/app/session/http.ts'

/** What a school is asked by a link. */
export interface ReleaseAsked {
  readonly participant: string
  readonly school: string | null
  readonly university: string
  readonly programme: string
  readonly days: readonly { readonly number: number; readonly heldOn: string; readonly venue: string }[]
}

export type ReleaseAnswer = 'signed' | 'declined'

export interface ReleaseAnswering {
  /** The question; absent until it is there, and where the link does not hold. */
  readonly asked: Readonly<Ref<ReleaseAsked | undefined>>
  /** What was answered, once it was. */
  readonly answered: Readonly<Ref<ReleaseAnswer | undefined>>
  /** Why there is no question, or the answer was not taken, in a sentence. */
  readonly problem: Readonly<Ref<string>>
  readonly busy: Readonly<Ref<boolean>>
  /** In which role one answers. */
  readonly role: Ref<string>
  load: () => Promise<void>
  answer: (answer: ReleaseAnswer) => Promise<void>
}

const path = '/answers/release-agreement'

/** Answering for a school by the secret of a link, without an account. */
export function useReleaseAnswer(secret: string): ReleaseAnswering {
  const asked = ref<ReleaseAsked>()
  const answered = ref<ReleaseAnswer>()
  const problem = ref('')
  const busy = ref(false)
  const role = ref('')

  async function post<Body>(body: object): Promise<Body | undefined> {
    busy.value = true
    const told = await send<Body>(path, { method: 'POST', body: { secret, ...body } })
    busy.value = false
    problem.value = told.ok ? '' : told.refusal.message
    return told.ok ? told.body : undefined
  }

  return {
    asked,
    answered,
    problem,
    busy,
    role,
    async load() {
      asked.value = await post<ReleaseAsked>({})
    },
    async answer(answer) {
      const told = await post<{ answered: ReleaseAnswer }>({ answer, role: role.value })
      if (told) answered.value = told.answered
    },
  }
}
