import { ref, type Ref } from 'vue'
import { send } from '@/app/session/http.ts'

/** What an applicant is offered. */
export interface Offer {
  readonly applicant: string
  readonly university: string
  readonly programme: string
  readonly cohort: string
  readonly startsOn: string
  /** Last day for the answer; null where none was set. */
  readonly responseDueOn: string | null
  readonly conditions: readonly { readonly description: string; readonly dueOn: string }[]
}

export type OfferAnswer = 'accept' | 'decline' | 'defer'

export interface OfferAnswering {
  /** The offer; absent until it is there, and where the link does not hold. */
  readonly offer: Readonly<Ref<Offer | undefined>>
  /** What was answered, once it was. */
  readonly answered: Readonly<Ref<OfferAnswer | undefined>>
  /** Why there is no offer, or the answer was not taken, in a sentence. */
  readonly problem: Readonly<Ref<string>>
  readonly busy: Readonly<Ref<boolean>>
  /** What is chosen, before it is sent. */
  readonly chosen: Ref<OfferAnswer | undefined>
  /** What one says about declining. */
  readonly note: Ref<string>
  load: () => Promise<void>
  answer: () => Promise<void>
}

const path = '/answers/offer'

/** Answering the offer of a place by the secret of a link, without an account. */
export function useOfferAnswer(secret: string): OfferAnswering {
  const offer = ref<Offer>()
  const answered = ref<OfferAnswer>()
  const problem = ref('')
  const busy = ref(false)
  const chosen = ref<OfferAnswer>()
  const note = ref('')

  async function post<Body>(body: object): Promise<Body | undefined> {
    busy.value = true
    const told = await send<Body>(path, { method: 'POST', body: { secret, ...body } })
    busy.value = false
    problem.value = told.ok ? '' : told.refusal.message
    return told.ok ? told.body : undefined
  }

  return {
    offer,
    answered,
    problem,
    busy,
    chosen,
    note,
    async load() {
      offer.value = await post<Offer>({})
    },
    async answer() {
      if (chosen.value === undefined) {
        problem.value = 'Choose one of the answers first.'
        return
      }
      const told = await post<{ answered: OfferAnswer }>({ answer: chosen.value, note: note.value })
      if (told) answered.value = told.answered
    },
  }
}
