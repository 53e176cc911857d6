import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether the window fits a media query, now and as it changes. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = window.matchMedia(query)
  const fits = ref(list.matches)
  const follow = (event: MediaQueryListEvent): void => {
    fits.value = event.matches
  }
  list.addEventListener('change', follow)
  onScopeDispose(() => list.removeEventListener('change', follow))
  return readonly(fits)
}
