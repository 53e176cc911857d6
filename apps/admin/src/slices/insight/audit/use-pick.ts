import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { computed, ref } from 'vue'
import { useQuery } from '@/app/use-query.ts'
import type { Pick } from '@/ui/PickPopover.vue'

interface Search<Data, Variables> {
  /** What is asked for by the words that were typed. */
  readonly variables: (words: readonly string[]) => Variables
  readonly picksOf: (data: Data) => readonly Pick[]
  /** Whom one searches, in the plural: `people`. */
  readonly what: string
}

/** Letters from which on a search says something. */
const shortest = 2

/** Searches for somebody to filter by, as one types. */
export function usePick<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, picksOf, what }: Search<Data, Variables>,
) {
  const text = ref('')
  const words = computed(() => text.value.trim().split(/\s+/).filter(Boolean).slice(0, 5))
  const searching = computed(() => text.value.trim().length >= shortest)
  const { data, error, pending, stale } = useQuery(document, () => variables(words.value), {
    enabled: searching,
    debounce: 150,
  })
  const found = computed(() => (searching.value && data.value ? picksOf(data.value) : []))
  const saying = computed(() => {
    if (!searching.value) return `Type two letters to search ${what}.`
    if (error.value) return `The search failed: ${error.value.message}`
    if (found.value.length) return undefined
    return pending.value || stale.value ? 'Searching…' : `No ${what} are called “${text.value.trim()}”.`
  })
  return { text, found, saying }
}
