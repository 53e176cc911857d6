import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { product } from './product.ts'

/** Names the browser's tab after what the page shows, such as a person; the route's title stands until there is one. */
export function usePageTitle(title: MaybeRefOrGetter<string | null | undefined>): void {
  watchEffect(() => {
    const text = toValue(title)
    if (text) document.title = `${text} · ${product}`
  })
}
