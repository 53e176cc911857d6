import { nextTick, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'

/**
 * After a change of page the keyboard stands at the new page's beginning, and a screen reader hears its title; a
 * change of filter leaves both where they are.
 * @returns the words to announce
 */
export function useFocusAfterNavigation(main: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<string>> {
  const announcement = ref('')
  useRouter().afterEach(async (to, from, failure) => {
    if (failure || to.path === from.path || from.matched.length === 0) return
    announcement.value = to.meta.title
    await nextTick()
    main.value?.focus({ preventScroll: true })
  })
  return announcement
}
