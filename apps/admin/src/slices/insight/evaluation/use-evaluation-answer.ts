import { evaluationThemes, enumValues, type EvaluationTheme } from '@cohortium/domain'
import { computed, reactive, ref, type Ref } from 'vue'
import { send } from '@/app/session/http.ts'

/** What a respondent is asked by a link. */
export interface SurveyAsked {
  readonly title: string
  readonly cohort: string
}

export interface EvaluationAnswering {
  /** The questionnaire; absent until it is there, and where the link does not hold. */
  readonly asked: Readonly<Ref<SurveyAsked | undefined>>
  readonly answered: Readonly<Ref<boolean>>
  /** Why there is no questionnaire, or the answers were not taken, in a sentence. */
  readonly problem: Readonly<Ref<string>>
  readonly busy: Readonly<Ref<boolean>>
  /** Scores as the form has them, by theme. */
  readonly scores: Partial<Record<EvaluationTheme, string>>
  /** Whether one theme at least was scored. */
  readonly isScored: Readonly<Ref<boolean>>
  readonly comment: Ref<string>
  load: () => Promise<void>
  answer: () => Promise<void>
}

/** What each theme asks. */
export const themes = enumValues(evaluationThemes).map((theme) => ({
  theme,
  meaning: evaluationThemes.values[theme].description,
}))

const path = '/answers/evaluation'

/** Answering a questionnaire by the secret of a link, without an account. */
export function useEvaluationAnswer(secret: string): EvaluationAnswering {
  const asked = ref<SurveyAsked>()
  const answered = ref(false)
  const problem = ref('')
  const busy = ref(false)
  const scores = reactive<Partial<Record<EvaluationTheme, string>>>({})
  const comment = ref('')

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
    scores,
    isScored: computed(() => Object.keys(scores).length > 0),
    comment,
    async load() {
      asked.value = await post<SurveyAsked>({})
    },
    async answer() {
      const given = Object.fromEntries(Object.entries(scores).map(([theme, score]) => [theme, Number(score)]))
      answered.value = (await post({ scores: given, comment: comment.value })) !== undefined
    },
  }
}
