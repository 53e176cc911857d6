import {
  NetworkStatus,
  type ApolloClient,
  type ObservableQuery,
  type OperationVariables,
  type TypedDocumentNode,
  type WatchQueryFetchPolicy,
} from '@apollo/client'
import {
  computed,
  inject,
  onScopeDispose,
  shallowRef,
  toValue,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import { useMay } from './access/may.ts'
import { readerVariables } from './access/reader-variables.ts'
import { apolloKey } from './apollo.ts'
import { explainError } from './explain-error.ts'

export interface QueryOptions {
  /** Asks only while true; what was there stays. */
  enabled?: MaybeRefOrGetter<boolean>
  /** How long changed variables must rest before they are asked with, in milliseconds. */
  debounce?: number
  /** `cache-and-network` unless told: shows what is known, then what is true. */
  fetchPolicy?: WatchQueryFetchPolicy
}

/** What a component sees of a query; all of it is read-only. */
export interface QueryView<Data> {
  /** The last answer, which stays while the next one is under way. */
  data: Readonly<ShallowRef<Data | undefined>>
  /** Why a part or the whole is missing. */
  error: Readonly<ShallowRef<Error | undefined>>
  /** Nothing to show yet: draw a skeleton. */
  pending: ComputedRef<boolean>
  /** The data answers earlier variables: dim it. */
  stale: Readonly<ShallowRef<boolean>>
  /** Asks again, as a retry does. */
  refetch: () => Promise<void>
}

function useClient(): ApolloClient {
  const client = inject(apolloKey)
  if (!client) throw new Error('useQuery needs the client of the graph: provide apolloKey first')
  return client
}

/** Binds a query to the component: asks again when its variables change, stops with it. */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  { enabled = true, debounce = 0, fetchPolicy = 'cache-and-network' }: QueryOptions = {},
): QueryView<Data> {
  const client = useClient()
  /** What is closed to the reader is not asked for. */
  const closed = readerVariables(query, useMay().role)
  const data = shallowRef<Data>()
  const error = shallowRef<Error>()
  const status = shallowRef<NetworkStatus>(NetworkStatus.ready)
  const stale = shallowRef(false)
  let observed: ObservableQuery<Data, Variables> | undefined
  let subscription: { unsubscribe: () => void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the data on show answers other variables than those asked with. */
  let outdated = false

  function receive(result: ObservableQuery.Result<Data>): void {
    status.value = result.networkStatus
    error.value = result.error && explainError(result.error)
    if (result.dataState === 'complete') {
      data.value = result.data
      outdated = false
    } else if (!result.loading && outdated) {
      // An answer to another question must not stand where this one failed.
      data.value = undefined
    }
    stale.value = result.loading && outdated && data.value !== undefined
  }

  function ask(own: Variables): void {
    const current: Variables = { ...own, ...closed }
    if (observed) {
      outdated = true
      // A failure arrives by the subscription; the promise also rejects when the question is overtaken or dropped.
      observed.setVariables(current).catch(() => undefined)
      return
    }
    observed = client.watchQuery<Data, Variables>({
      query,
      variables: current,
      fetchPolicy,
      // One part that fails leaves the others their data.
      errorPolicy: 'all',
      nextFetchPolicy: 'cache-first',
      notifyOnNetworkStatusChange: true,
    })
    subscription = observed.subscribe(receive)
  }

  const text = computed(() => JSON.stringify(toValue(variables)))
  watch(
    [text, () => toValue(enabled)],
    ([, isEnabled]) => {
      clearTimeout(timer)
      if (!isEnabled) return
      const current = toValue(variables)
      if (observed && debounce > 0) timer = setTimeout(() => ask(current), debounce)
      else ask(current)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    subscription?.unsubscribe()
  })

  return {
    data,
    error,
    pending: computed(() => status.value < NetworkStatus.ready && data.value === undefined),
    stale,
    refetch: async () => {
      await observed?.refetch().catch(() => undefined)
    },
  }
}
