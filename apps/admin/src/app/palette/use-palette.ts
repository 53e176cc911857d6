import { defineAsyncComponent, onMounted, onScopeDispose, ref, watch } from 'vue'

const load = () => import('./AppPalette.vue')

/** Fetched when it is first wanted, or once the browser has nothing else to do. */
export const LazyPalette = defineAsyncComponent(load)

const inPalette = (target: unknown): target is Element =>
  target instanceof Element && target.closest('[role=dialog]') !== null

const withModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

/**
 * Whether the palette stands open, what was typed into it, and whether it was ever wanted. Ctrl+K or Command+K opens it
 * from anywhere; letters typed before its field stands are kept, for fast fingers and slow machines.
 */
export function usePalette() {
  const open = ref(false)
  const wanted = ref(false)
  const text = ref('')

  watch(open, (isOpen) => {
    if (isOpen) wanted.value = true
    else text.value = ''
  })

  function onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      open.value = !open.value
    } else if (
      open.value &&
      event.key.length === 1 &&
      !withModifier(event) &&
      !inPalette(document.activeElement)
    ) {
      event.preventDefault()
      text.value += event.key
    }
  }

  function onFocus({ target }: FocusEvent): void {
    if (!open.value || !(target instanceof HTMLInputElement) || !inPalette(target)) return
    // The kit selects the field's text when it takes the focus: the next letter would replace what was kept.
    queueMicrotask(() => target.setSelectionRange(target.value.length, target.value.length))
  }

  onMounted(() => {
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('focusin', onFocus)
    // Safari has no idle callback; two seconds later the first page stands.
    const idle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 2_000))
    idle(() => void load().catch(() => undefined))
  })
  onScopeDispose(() => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('focusin', onFocus)
  })
  return { open, wanted, text }
}
