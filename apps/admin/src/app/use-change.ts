import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { inject, ref, type Ref } from 'vue'
import { apolloKey } from './apollo.ts'
import type { AccessRefusalReason } from '../gql/graphql.ts'
import { explainError } from './explain-error.ts'

/** What the server answers instead of a change that it did not make. */
interface Refused {
  readonly reason: AccessRefusalReason
  readonly message: string
}

export interface Change<Data, Variables> {
  readonly busy: Readonly<Ref<boolean>>
  /** Why the last attempt changed nothing; empty once one succeeds. */
  readonly error: Ref<string>
  /** The answer; undefined where it was refused or failed. */
  run: (variables: Variables) => Promise<Exclude<Data, Refused> | undefined>
}

const isRefused = (answer: object): answer is Refused => 'reason' in answer && 'message' in answer

/**
 * A change of the graph, one at a time.
 * @param answerOf the change's own answer within the data
 */
export function useChange<Data, Variables extends OperationVariables, Answer extends object>(
  mutation: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Answer,
): Change<Answer, Variables> {
  const client = inject(apolloKey)
  if (!client) throw new Error('useChange needs the client of the graph: provide apolloKey first')
  const busy = ref(false)
  const error = ref('')

  return {
    busy,
    error,
    async run(variables) {
      if (busy.value) return undefined
      busy.value = true
      error.value = ''
      try {
        // What was changed may stand in any list: nothing that is asked for later comes from memory.
        const { data } = await client.mutate<Data, Variables>({
          mutation,
          variables,
          fetchPolicy: 'no-cache',
        })
        if (!data) throw new Error('The server gave no answer.')
        const answer = answerOf(data)
        if (!isRefused(answer)) return answer as Exclude<Answer, Refused>
        error.value = answer.message
      } catch (cause) {
        error.value = explainError(cause as Error).message
      } finally {
        busy.value = false
      }
      return undefined
    },
  }
}
